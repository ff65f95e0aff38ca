import { beforeAll, describe, expect, it } from "vitest";
import { createExportOperation, getExportFileOperation } from "@/lib/contract/export";
import { importProposalOperation } from "@/lib/contract/proposal";
import type { Answers, Draft, StoredValue } from "@/lib/domain/draft/draft";
import { buildProposalFile } from "@/lib/domain/file/build-proposal-file";
import type { AnyQuestion } from "@/lib/domain/form/question";
import { sectionList } from "@/lib/domain/sections/registry";
import { call } from "../../support/api-client";
import { prepareApp } from "../../support/app-environment";
import { makeUser, type TestUser } from "../../support/factories";
import { hostileTexts } from "../../support/fuzz";

let user: TestUser;
beforeAll(async () => {
  await prepareApp();
  user = await makeUser();
});

/** Gives the hostile texts one after the other, from a place in the list on. */
function textsFrom(start: number): () => string {
  let next = start;
  return () => hostileTexts[next++ % hostileTexts.length] ?? "";
}

function hostileAnswer(question: AnyQuestion, nextText: () => string): StoredValue {
  switch (question.kind) {
    case "rows":
      return [{ id: "r1", ...hostileAnswers(question.columns, nextText) }];
    case "text":
    case "longText":
      return nextText();
    case "choice":
      return question.options?.[0]?.value ?? nextText();
    case "multiChoice":
      return question.options?.slice(0, 2).map(({ value }) => value) ?? [];
    case "number":
    case "money":
    case "scale":
      return 3;
    case "date":
      return "2027-02-28";
    case "yesNo":
      return true;
    default:
      return null;
  }
}

function hostileAnswers(questions: Readonly<Record<string, AnyQuestion>>, nextText: () => string): Answers {
  return Object.fromEntries(
    Object.entries(questions).map(([key, question]) => [key, hostileAnswer(question, nextText)]),
  );
}

function hostileDraft(start: number): Draft {
  const nextText = textsFrom(start);
  return Object.fromEntries(
    sectionList.map(({ id, questions }) => [id, { answers: hostileAnswers(questions, nextText), finished: true }]),
  );
}

describe("a deck of texts nobody expects", () => {
  it.each([0, 1, 2, 3, 5, 8, 13, 21])("is drawn, or refused in words (list from %i)", async (start) => {
    const file = buildProposalFile({
      title: "Hostile",
      stanceOn: false,
      draft: hostileDraft(start),
      exportedAt: "2026-12-01T09:00:00.000Z",
    });
    const taken = await call(importProposalOperation, { cookie: user.cookie, body: file });
    expect([taken.status, taken.text.slice(0, 400)]).toEqual([201, expect.any(String)]);
    const proposalId = (taken.body as { id: string }).id;
    for (const format of ["html", "pdf"]) {
      const body = { format, variant: "executive", density: "read-ahead" };
      const made = await call(createExportOperation, { params: { proposalId }, cookie: user.cookie, body });
      const params = { proposalId, number: "1", file: `deck-executive-read-ahead.${format}` };
      const drawn = await call(getExportFileOperation, { params, cookie: user.cookie });
      // Too long for its time is a refusal in words as well: a busy machine meets it sooner.
      if (made.status === 422)
        expect(["slide_overflow", "deck_too_long"]).toContain((made.body as { code: string }).code);
      else expect([format, made.status < 300 || made.text, drawn.status]).toEqual([format, true, 200]);
      if (format === "html") expect(drawn.text).not.toMatch(/<script|<img|onerror="|href="(javascript|data|file):/i);
    }
  });
});
