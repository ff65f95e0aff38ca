import { beforeAll, describe, expect, it } from "vitest";
import type { AnyOperation } from "@/lib/contract/operation";
import { getProposalDataOperation, getProposalOperation, listProposalsOperation } from "@/lib/contract/proposal";
import { operations } from "@/lib/contract/registry";
import { getSectionOperation, saveSectionOperation } from "@/lib/contract/section";
import { sectionList } from "@/lib/domain/sections/registry";
import { call, type Sent } from "../../support/api-client";
import { prepareApp } from "../../support/app-environment";
import { makeProposal, makeUser, type TestUser } from "../../support/factories";
import { prototypeNames } from "../../support/prototype-names";
import { sampleRequest } from "../../support/sample-requests";

let user: TestUser;
let proposalId: string;
beforeAll(async () => {
  await prepareApp();
  user = await makeUser({ isAdmin: true });
  proposalId = await makeProposal(user, { from: "county-winter-service" });
});

/** A value with each of its texts replaced by a name, one at a time, and each of its objects given that key. */
function spoilt(value: unknown, name: string): unknown[] {
  if (typeof value === "string") return [name];
  if (typeof value !== "object" || value === null) return [];
  const entries = Object.entries(value);
  const inner = entries.flatMap(([key, each]) =>
    spoilt(each, name).map((changed) => {
      const next = entries.map(([other, kept]): [string, unknown] => [other, other === key ? changed : kept]);
      return Array.isArray(value) ? next.map(([, kept]) => kept) : Object.fromEntries(next);
    }),
  );
  return Array.isArray(value) ? inner : [...inner, Object.fromEntries([...entries, [name, { isPolluted: true }]])];
}

/** The request of an operation with the name in every place a caller fills: the path, the query and the body. */
function requestsWith(operation: AnyOperation, name: string): Sent[] {
  const sample = sampleRequest(operation, { proposalId });
  const paths = Object.keys(sample.params ?? {}).map((key) => ({
    ...sample,
    params: { ...sample.params, [key]: name },
  }));
  const queries = [...Object.keys(operation.query?.shape ?? {}), name].map((key) => ({
    ...sample,
    query: `?${new URLSearchParams([[key, name]])}`,
  }));
  const bodies = spoilt(sample.body, name).map((body) => ({ ...sample, body }));
  return [...paths, ...queries, ...bodies];
}

const named = operations.flatMap((operation) => prototypeNames.map((name) => [operation.id, name, operation] as const));

describe("a name every object inherits", () => {
  it.each(named)("may stand anywhere in a request to %s: %s", async (_id, name, operation) => {
    for (const request of requestsWith(operation, name)) {
      const { status, text } = await call(operation, { ...request, cookie: user.cookie });
      expect(status, `${JSON.stringify(request)} ${text}`).toBeLessThan(500);
    }
    expect(Object.hasOwn(Object.prototype, "isPolluted")).toBe(false);
  });

  it.each(prototypeNames)(
    "may be the library's id of a row, and the proposal is read and listed all the same: %s",
    async (name) => {
      const own = await makeProposal(user, { from: "county-winter-service" });
      for (const { id } of sectionList) {
        const params = { proposalId: own, sectionId: id };
        const { answers } = (await call(getSectionOperation, { params, cookie: user.cookie })).body as {
          answers: object;
        };
        const body = { answers: withLibraryId(answers, name), unknown: [name] };
        const sent = { params, headers: { "if-match": '"1"' }, body, cookie: user.cookie };
        const { status, text } = await call(saveSectionOperation, sent);
        expect(status, `${id}: ${text}`).toBe(200);
      }
      const asked = { params: { proposalId: own }, cookie: user.cookie };
      for (const operation of [getProposalOperation, getProposalDataOperation, listProposalsOperation]) {
        expect((await call(operation, asked)).status).toBe(200);
      }
    },
  );
});

/** The answers with every row that was picked from the library said to be picked from this entry. */
function withLibraryId(value: unknown, name: string): unknown {
  if (Array.isArray(value)) return value.map((each) => withLibraryId(each, name));
  if (typeof value !== "object" || value === null) return value;
  const inner = Object.entries(value).map(([key, each]) => [key, withLibraryId(each, name)]);
  return Object.fromEntries([...inner, ...("libraryId" in value ? [["libraryId", name]] : [])]);
}
