import { beforeAll, describe, expect, it } from "vitest";
import type { AnyOperation } from "@/lib/contract/operation";
import { getProposalOperation } from "@/lib/contract/proposal";
import { operations } from "@/lib/contract/registry";
import { getSectionOperation, saveSectionOperation } from "@/lib/contract/section";
import { database } from "@/lib/db/client";
import type { AnyQuestion } from "@/lib/domain/form/question";
import { sectionList } from "@/lib/domain/sections/registry";
import { normaliseText } from "@/lib/domain/text/normalise-text";
import { call, type Reply } from "../../support/api-client";
import { prepareApp } from "../../support/app-environment";
import { makeProposal, makeUser, type TestUser } from "../../support/factories";
import { hostileBodies, hostileTexts, hostileValues } from "../../support/fuzz";
import { sampleRequest } from "../../support/sample-requests";

let user: TestUser;
beforeAll(async () => {
  await prepareApp();
  user = await makeUser({ isAdmin: true });
});

function expectRefusal(reply: Reply): void {
  expect(reply.status, reply.text.slice(0, 300)).toBeGreaterThanOrEqual(400);
  expect(reply.status, reply.text.slice(0, 300)).toBeLessThan(500);
  expect(reply.headers.get("content-type")).toMatch(/^application\/problem\+json/);
  const { title, code, requestId } = reply.body as Record<string, unknown>;
  expect([title, code, requestId].every((word) => typeof word === "string" && word.length > 3)).toBe(true);
  expect(reply.text).not.toMatch(/invalid input|prisma|postgres|node_modules|please|oops/i);
}

const writes = operations.filter(({ body }) => body !== null);
const cases = writes.flatMap((operation) =>
  hostileBodies.map((body) => [operation.id, body.name, operation, body] as const),
);

describe("bodies nobody should send", () => {
  let proposalId: string;
  let sectionsBefore: number;
  const countSections = () => database().section.count({ where: { proposalId } });
  beforeAll(async () => {
    proposalId = await makeProposal(user, { title: "Untouched" });
    sectionsBefore = await countSections();
  });

  it.each(cases)("%s refuses %s in words", async (_id, _name, operation, { raw, headers }) => {
    const sample = sampleRequest(operation, { proposalId });
    const sent = { ...sample, raw, headers: { ...sample.headers, ...headers }, cookie: user.cookie };
    expectRefusal(await call(operation, sent));
  });

  it("have changed nothing", async () => {
    const reply = await call(getProposalOperation, { params: { proposalId }, cookie: user.cookie });
    expect(reply.body).toMatchObject({ title: "Untouched", revision: 1 });
    expect(await countSections()).toBe(sectionsBefore);
  });
});

describe("addresses and headers nobody should send", () => {
  const ofProposals = operations.filter(({ path }) => path.includes("{proposalId}"));
  const ids = ["", "0", "%00", "\u0000", "' or 1=1", "null", "undefined", "[object Object]", "x".repeat(5_000), "❤"];

  it.each(ofProposals.map((operation) => [operation.id, operation] as const))(
    "%s answers 404 to ids that are none",
    async (_id, operation: AnyOperation) => {
      for (const id of ids) {
        const { params, ...sample } = sampleRequest(operation, { proposalId: id });
        const reply = await call(operation, { ...sample, params: { ...params }, cookie: user.cookie });
        expect([operation.id, id.slice(0, 20), reply.status]).toEqual([operation.id, id.slice(0, 20), 404]);
      }
    },
  );

  it.each(["", "*", "3", '"-1"', '"x"', '"1", "2"', '"99999999999999999999"', '"1e3"', "W/3", '""'])(
    "a save with If-Match %s is asked for a revision",
    async (tag) => {
      const params = { proposalId: await makeProposal(user), sectionId: "alignment" };
      const sent = { params, headers: { "if-match": tag }, cookie: user.cookie, body: { answers: {} } };
      expectRefusal(await call(saveSectionOperation, sent));
    },
  );

  it.each(["with space", "x".repeat(5_000), "caf\u00e9", "a,b".repeat(60)])(
    "a save refuses the key %s",
    async (key) => {
      const params = { proposalId: await makeProposal(user), sectionId: "alignment" };
      const headers = { "if-match": '"0"', "idempotency-key": key };
      expectRefusal(await call(saveSectionOperation, { params, headers, cookie: user.cookie, body: { answers: {} } }));
    },
  );

  it.each(["foothold.session_token=x", "foothold.session_token=%00.%ff", `a=${"x".repeat(8_000)}`, "=;;;=", "\u00ff"])(
    "a request with the cookie %s is simply not signed in",
    async (cookie) => {
      const params = { proposalId: await makeProposal(user) };
      expect((await call(getProposalOperation, { params, cookie })).status).toBe(401);
    },
  );
});

describe("texts nobody expects", () => {
  const TOO_LONG = "x".repeat(20_000);
  const typable = hostileTexts.filter((text) => text !== TOO_LONG);
  const typedInto = ["text", "longText", "date", "money", "number", "choice"];
  const keysBySection = sectionList.map(({ id, questions }) => {
    const typed = Object.entries(questions).filter(([, question]) => typedInto.includes(question.kind));
    return [id, typed.map(([key]) => key)] as const;
  });
  const everyKey = (keys: readonly string[], text: string) => Object.fromEntries(keys.map((key) => [key, text]));

  it.each(keysBySection)(
    "%s keeps each as it is normalised, in every answer that is typed",
    async (sectionId, keys) => {
      const params = { proposalId: await makeProposal(user), sectionId };
      const first = await call(getSectionOperation, { params, cookie: user.cookie });
      let revision = (first.body as { revision: number }).revision;
      for (const text of typable) {
        const headers = { "if-match": `"${revision}"` };
        const sent = { params, headers, cookie: user.cookie, body: { answers: everyKey(keys, text) } };
        const saved = await call(saveSectionOperation, sent);
        const start = text.slice(0, 40);
        expect([start, saved.status, saved.status === 200 ? "" : saved.text]).toEqual([start, 200, ""]);
        revision += 1;
      }
      const kept = await database().sectionRevision.findMany({ where: params, orderBy: { revision: "asc" } });
      const answers = kept.slice(-typable.length).map((row) => row.answers);
      expect(answers).toEqual(typable.map((text) => everyKey(keys, normaliseText(text))));
    },
  );

  const textsBySection = sectionList.flatMap(({ id, questions }) => {
    const texts = Object.entries(questions).filter(([, { kind }]) => kind === "text" || kind === "longText");
    return texts.length > 0 ? [[id, texts.map(([key]) => key)] as const] : [];
  });

  it.each(textsBySection)("%s refuses what is longer than any text may be, naming each answer", async (id, keys) => {
    const params = { proposalId: await makeProposal(user), sectionId: id };
    const { revision } = (await call(getSectionOperation, { params, cookie: user.cookie })).body as {
      revision: number;
    };
    const headers = { "if-match": `"${revision}"` };
    const body = { answers: everyKey(keys, TOO_LONG) };
    const reply = await call(saveSectionOperation, { params, headers, cookie: user.cookie, body });
    expectRefusal(reply);
    const { fields } = reply.body as { fields: { path: string }[] };
    expect(fields.map(({ path }) => path).sort()).toEqual(keys.map((key) => `answers.${key}`).sort());
  });

  it("a title of hostile text is kept normalised or refused in words", async () => {
    for (const title of hostileTexts) {
      const operation = operations.find(({ id }) => id === "createProposal");
      if (!operation) throw new Error("createProposal is not in the registry");
      const reply = await call(operation, { cookie: user.cookie, body: { title, from: "blank" } });
      if (reply.status !== 201) expectRefusal(reply);
      else expect(reply.body).toMatchObject({ title: normaliseText(title).replace(/\s+/g, " ").trim() });
    }
  });
});

describe("values of another kind", () => {
  const everyQuestion = sectionList.flatMap((section) =>
    Object.entries(section.questions).map(([key, question]) => [section.id, key, question] as const),
  );

  it.each(everyQuestion)(
    "%s %s refuses or keeps each, and never breaks",
    async (sectionId, key, _question: AnyQuestion) => {
      const params = { proposalId: await makeProposal(user), sectionId };
      let revision = 0;
      const start = await call(getSectionOperation, { params, cookie: user.cookie });
      revision = (start.body as { revision: number }).revision;
      for (const value of hostileValues) {
        const headers = { "if-match": `"${revision}"` };
        const sent = { params, headers, cookie: user.cookie, body: { answers: { [key]: value } } };
        const reply = await call(saveSectionOperation, sent);
        if (reply.status === 200) revision += 1;
        else expectRefusal(reply);
      }
      const after = await call(getSectionOperation, { params, cookie: user.cookie });
      expect(after.body).toMatchObject({ revision });
    },
  );
});
