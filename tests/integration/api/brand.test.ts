import jpeg from "jpeg-js";
import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import {
  getAssetOperation,
  getBrandOperation,
  removeLogoOperation,
  saveBrandOperation,
  saveLogoOperation,
} from "@/lib/contract/brand";
import { createExportOperation } from "@/lib/contract/export";
import { saveOrganisationOperation } from "@/lib/contract/organisation";
import {
  changeProposalOperation,
  createProposalOperation,
  getProposalDataOperation,
  importProposalOperation,
} from "@/lib/contract/proposal";
import { database } from "@/lib/db/client";
import type { BrandRef } from "@/lib/domain/brand/brand-ref";
import { call, type Reply } from "../../support/api-client";
import { prepareApp } from "../../support/app-environment";
import { drawLogo } from "../../support/draw-logo";
import { makeProposal, makeUser, type TestUser } from "../../support/factories";

let admin: TestUser;
let member: TestUser;
const details = { name: "Our council", sector: "local-government", country: "GB", currency: "GBP" };

beforeAll(async () => {
  await prepareApp({ limitFactor: 1 });
  [admin, member] = await Promise.all([makeUser({ isAdmin: true }), makeUser()]);
});
beforeEach(async () => {
  await database().organisation.deleteMany();
  await database().asset.deleteMany();
  await call(saveOrganisationOperation, { cookie: admin.cookie, body: details });
});

const base64 = (bytes: Uint8Array | string): string => Buffer.from(bytes).toString("base64");
const withZeros = (bytes: Uint8Array, count: number): Uint8Array => {
  const longer = new Uint8Array(bytes.length + count);
  longer.set(bytes);
  return longer;
};
const send = (image: string, { cookie } = admin): Promise<Reply> =>
  call(saveLogoOperation, { cookie, body: { image } });
const brandNow = async (): Promise<BrandRef> =>
  (await call(getBrandOperation, { cookie: member.cookie })).body as BrandRef;

describe("the brand", () => {
  it("is pine before anybody chose, and then what an administrator chose", async () => {
    expect(await brandNow()).toEqual({ theme: "pine" });
    const look = { theme: "slate", headings: "sans", officeFont: "Gill Sans MT", isBold: true, name: "Aldermoor" };
    const body = { ...look, accent: "#005eb8", second: "#b84a00" };
    const saved = await call(saveBrandOperation, { cookie: admin.cookie, body });
    expect([saved.status, saved.body]).toEqual([200, { ...look, accent: "#005EB8", second: "#B84A00" }]);
    expect(await brandNow()).toEqual(saved.body);
  });

  it("stays as it is when a member tries, or a colour or a font is none", async () => {
    const body = { theme: "plum" } as const;
    expect((await call(saveBrandOperation, { cookie: member.cookie, body })).status).toBe(403);
    for (const [wrong, reason] of [
      [{ accent: "url(x)" }, "Write the colour as # and six digits"],
      [{ second: "red" }, "Write the colour as # and six digits"],
      [{ officeFont: '+mj-lt"/><x' }, "Write the font as PowerPoint lists it"],
      [{ officeFont: "A".repeat(32) }, "at most 31 characters"],
    ] as const) {
      const reply = await call(saveBrandOperation, { cookie: admin.cookie, body: { ...body, ...wrong } });
      expect([reply.status, reply.text]).toEqual([422, expect.stringContaining(reason)]);
    }
    expect(await brandNow()).toEqual({ theme: "pine" });
  });

  it("waits for the organisation to be set up, and keeps no picture until then", async () => {
    await database().organisation.deleteMany();
    expect((await send(base64(drawLogo()))).status).toBe(404);
    expect(await database().asset.count()).toBe(0);
  });
});

describe("the logo", () => {
  it.each([
    ["PNG", drawLogo()],
    ["JPEG", new Uint8Array(jpeg.encode({ width: 40, height: 20, data: new Uint8Array(3200).fill(200) }, 90).data)],
  ])("as %s is kept, and given to whoever is signed in", async (_kind, bytes) => {
    expect((await send(base64(bytes))).status).toBe(200);
    const { logo } = await brandNow();
    if (!logo) throw new Error("there is no logo");
    const picture = await call(getAssetOperation, { cookie: member.cookie, params: { assetId: logo.assetId } });
    expect([picture.status, picture.headers.get("content-type")]).toEqual([200, "image/png"]);
    expect((await call(getAssetOperation, { params: { assetId: logo.assetId } })).status).toBe(401);
  });

  it("is stored once however often it is sent, survives a change of colours, and comes off", async () => {
    await send(base64(drawLogo()));
    await send(base64(drawLogo()));
    expect(await database().asset.count()).toBe(1);
    await call(saveBrandOperation, { cookie: admin.cookie, body: { theme: "plum" } });
    expect(await brandNow()).toMatchObject({ theme: "plum", logo: { width: 240 } });
    await call(removeLogoOperation, { cookie: admin.cookie });
    expect(await brandNow()).toEqual({ theme: "plum" });
  });

  it.each([
    ["an SVG with a script", base64("<svg><script>alert(1)</script></svg>"), 422, "SVG"],
    ["a damaged picture", base64(drawLogo().subarray(0, 80)), 422, "damaged"],
    ["a text file", base64("hello"), 422, "PNG or JPEG"],
    ["a GIF", base64("GIF89a"), 422, "moves"],
    ["over 2 MB", base64(withZeros(drawLogo(), 2 * 1024 * 1024)), 422, "2 MB"],
    ["20 MB", base64(new Uint8Array(20 * 1024 * 1024)), 413, "too large"],
    ["not base64", "<svg>", 422, "base64"],
    ["nothing", "", 422, "Choose a picture"],
  ])("is refused with the reason, and nothing is stored: %s", async (_name, image, status, reason) => {
    const reply = await send(image);
    expect([reply.status, reply.text]).toEqual([status, expect.stringContaining(reason)]);
    expect(await database().asset.count()).toBe(0);
    expect(await brandNow()).toEqual({ theme: "pine" });
  });

  it("may be tried 20 times in a quarter of an hour by each administrator", async () => {
    const [busy, other] = await Promise.all([makeUser({ isAdmin: true }), makeUser({ isAdmin: true })]);
    for (let count = 1; count <= 20; count += 1) expect((await send("AAAA", busy)).status).toBe(422);
    const refused = await send(base64(drawLogo()), busy);
    expect([refused.status, refused.body]).toMatchObject([
      429,
      { fields: [{ message: "Too many tries. You can try again in 15 minutes." }] },
    ]);
    expect(await database().asset.count()).toBe(0);
    expect((await send(base64(drawLogo()), other)).status).toBe(200);
  });

  it("is no member's to change", async () => {
    expect((await send(base64(drawLogo()), member)).status).toBe(403);
    expect((await call(removeLogoOperation, { cookie: member.cookie })).status).toBe(403);
    expect(await database().asset.count()).toBe(0);
  });

  it("stands in the decks that are made from then on, with the brand frozen in them", async () => {
    await send(base64(drawLogo()));
    await call(saveBrandOperation, { cookie: admin.cookie, body: { theme: "slate", isBold: true } });
    const body = { title: "A pilot", from: "county-winter-service" };
    const { body: made } = await call(createProposalOperation, { cookie: member.cookie, body });
    const params = { proposalId: (made as { id: string }).id };
    for (const format of ["html", "pdf", "pptx"] as const) {
      const choice = { format, variant: "executive", density: "read-ahead" } as const;
      const reply = await call(createExportOperation, { cookie: member.cookie, params, body: choice });
      expect([format, reply.text]).toEqual([format, expect.stringContaining(`.${format}"`)]);
      expect([200, 201]).toContain(reply.status);
    }
    const { outline } = await database().versionOutline.findFirstOrThrow({ orderBy: { createdAt: "desc" } });
    expect(outline).toMatchObject({ brand: { theme: "slate", isBold: true, logo: { width: 240 } } });
  });
});

describe("a theme of a proposal's own", () => {
  it("takes the place of the organisation's colours in what is exported from then on, and goes again", async () => {
    const brand = { theme: "slate", accent: "#FFCC00", second: "#0057B7", isBold: true } as const;
    await call(saveBrandOperation, { cookie: admin.cookie, body: brand });
    const proposalId = await makeProposal(member, { from: "county-winter-service" });
    const exported = async (): Promise<unknown> => {
      const choice = { format: "html", variant: "executive", density: "read-ahead" };
      await call(createExportOperation, { cookie: member.cookie, params: { proposalId }, body: choice });
      const version = await database().version.findFirstOrThrow({
        where: { proposalId },
        orderBy: { number: "desc" },
        include: { outlines: true },
      });
      return [version.number, version.outlines.map(({ outline }) => outline)];
    };
    const choose = (revision: number, theme: unknown): Promise<Reply> =>
      call(changeProposalOperation, {
        cookie: member.cookie,
        params: { proposalId },
        headers: { "if-match": `"${revision}"` },
        body: { theme },
      });
    expect(await exported()).toMatchObject([1, [{ brand }]]);
    expect((await choose(1, "plum")).body).toMatchObject({ theme: "plum" });
    const [number, [sent]] = (await exported()) as [number, [{ brand: BrandRef }]];
    expect([number, sent.brand]).toEqual([2, { theme: "plum", isBold: true }]);
    expect((await choose(2, "mauve")).status).toBe(422);
    expect((await choose(2, null)).body).toMatchObject({ theme: null });
    expect(await exported()).toMatchObject([3, [{ brand }]]);
  });

  it("goes along in the data file", async () => {
    const { body } = await call(createProposalOperation, {
      cookie: member.cookie,
      body: { title: "A pilot", from: "blank" },
    });
    const { id: proposalId } = body as { id: string };
    const as = { cookie: member.cookie, params: { proposalId } };
    await call(changeProposalOperation, { ...as, headers: { "if-match": '"1"' }, body: { theme: "slate" } });
    const { body: file } = await call(getProposalDataOperation, as);
    expect(file).toMatchObject({ theme: "slate" });
    const taken = await call(importProposalOperation, { cookie: member.cookie, body: file });
    expect([taken.status, taken.body]).toMatchObject([201, { theme: "slate" }]);
    const bad = await call(importProposalOperation, {
      cookie: member.cookie,
      body: { ...(file as object), theme: "mauve" },
    });
    expect([bad.status, bad.text]).toEqual([422, expect.stringContaining("theme")]);
  });
});
