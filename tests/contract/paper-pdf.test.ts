import { resolve } from "node:path";
import { beforeAll, describe, expect, it, test } from "vitest";
import { exampleIds } from "@/lib/content/load-examples";
import type { BuildDeckOutline } from "@/lib/domain/deck/build-outline";
import { variantIds } from "@/lib/domain/library/variants";
import { onePageKinds, type PaperKind, type PaperOutline } from "@/lib/domain/paper/paper-outline";
import { registerFonts } from "@/lib/export/pdf/fonts";
import { renderPaperPdf } from "@/lib/export/pdf/render-paper";
import { shippedMetrics } from "@/lib/export/type/font-metrics";
import { exampleFile, exampleGiven } from "../support/example-outline";
import { hostileTexts } from "../support/fuzz";
import { changeTexts, lengthenDraft } from "../support/lengthen-draft";
import { paperOf, wordsOfPaper } from "../support/paper-of";
import { checkPdf } from "../support/pdf/check-pdf";
import { readWords } from "../support/pdf/deck-words";
import { findOverlaps } from "../support/pdf/find-overlaps";
import { readPdf } from "../support/pdf/read-pdf";
import { structureText } from "../support/pdf/structure-text";

const pdfKinds = ["brief", "qa", "champion", "lunch-hour"] as const;

beforeAll(() => registerFonts(resolve("public/fonts")));

async function draw(paper: PaperOutline): Promise<Uint8Array> {
  const drawn = await renderPaperPdf(paper, shippedMetrics);
  if (!drawn.ok) throw new Error(drawn.problem);
  return drawn.bytes;
}

async function faultsOf(bytes: Uint8Array): Promise<string[]> {
  const findings = await checkPdf(bytes, "paper");
  return [...findings.map(({ rule, page, message }) => `${rule} ${page}: ${message}`), ...(await findOverlaps(bytes))];
}

async function expectSound(kind: PaperKind, given: BuildDeckOutline): Promise<void> {
  const paper = paperOf(kind, given);
  const bytes = await draw(paper);
  expect(await faultsOf(bytes)).toEqual([]);
  const { pages } = await readPdf(bytes);
  if (onePageKinds.has(kind)) expect(pages).toHaveLength(1);
  const { words } = await readWords(bytes);
  // A text that runs on over a page is interrupted by the footer between.
  const whole = wordsOfPaper(paper).filter((text) => onePageKinds.has(kind) || text.length < 200);
  expect(whole.length).toBeGreaterThan(5);
  expect(whole.filter((text) => !words.includes(text))).toEqual([]);
}

describe.each(exampleIds)("%s", (id) => {
  const given = exampleGiven(id);

  test.each(pdfKinds)("its %s breaks no rule, says every word and keeps to its page", async (kind) => {
    await expectSound(kind, given);
  });

  test.each(pdfKinds)("its %s has the structure that somebody last read through", async (kind) => {
    const bytes = await draw(paperOf(kind, given));
    await expect(await structureText(bytes)).toMatchFileSnapshot(`../goldens/structure/${id}-${kind}.txt`);
  });

  test.each(pdfKinds)("its %s holds whatever is typed, at three times its limit", async (kind) => {
    await expectSound(kind, exampleGiven(id, lengthenDraft(exampleFile(id).sections).draft));
  });

  test.each(variantIds)("its brief for %s is one page", async (variant) => {
    const { pages } = await readPdf(await draw(paperOf("brief", { ...given, variant })));
    expect(pages).toHaveLength(1);
  });

  it("is the same file, byte for byte, when it is drawn again", async () => {
    const [once, again] = [await draw(paperOf("brief", given)), await draw(paperOf("brief", given))];
    expect(Buffer.compare(once, again)).toBe(0);
  });
});

test.each(["county-winter-service", "health-unit-conversation"] as const)(
  "%s is set on its country’s sheet",
  async (id) => {
    const [page] = (await readPdf(await draw(paperOf("brief", exampleGiven(id))))).pages;
    const [width, height] = id === "county-winter-service" ? [595, 842] : [612, 792];
    expect([Math.round(page?.width ?? 0), Math.round(page?.height ?? 0)]).toEqual([width, height]);
  },
);

test.each(pdfKinds)("%s of hostile texts is sound", async (kind) => {
  let at = 0;
  const draft = changeTexts(exampleFile("county-winter-service").sections, () => {
    at += 1;
    return hostileTexts[at % hostileTexts.length] ?? "";
  });
  const paper = paperOf(kind, exampleGiven("county-winter-service", draft));
  expect(await faultsOf(await draw(paper))).toEqual([]);
});

test("a draft says so where it is read, not only in the footer", async () => {
  const bytes = await draw({ ...paperOf("brief", exampleGiven("county-winter-service")), state: "draft" });
  const { title, pages } = await readPdf(bytes);
  expect(title).toMatch(/^Draft: The case on one page/u);
  expect(pages[0]?.text.match(/Draft · Version 1/gu)).toHaveLength(2);
});

test("a paper that no page holds says so instead of being cut off", async () => {
  const brief = paperOf("brief", exampleGiven("county-winter-service"));
  const [part] = brief.parts;
  const tooLong = { ...brief, parts: Array.from({ length: 20 }, () => part).filter((one) => one !== undefined) };
  expect(await renderPaperPdf(tooLong, shippedMetrics)).toEqual({ ok: false, problem: "it does not fit on one page" });
});
