import { describe, expect, it } from "vitest";
import type { Answers } from "@/lib/domain/draft/draft";
import { startQuestions } from "@/lib/domain/start/start-questions";
import { startAddress } from "./start-form-rows";

const fields = startQuestions.flatMap((question) => question.fields);
const needTitle = fields.find(({ row, column }) => row === "need" && column !== undefined);

describe("where a first answer stands in the form", () => {
  const values = (...ids: string[]): Record<string, Answers> => ({ alignment: { needs: ids.map((id) => ({ id })) } });
  const nameOf = (now: Record<string, Answers>, opened: Record<string, Answers>): string | undefined =>
    needTitle && startAddress(needTitle, now, opened).name;

  it("follows the row that was shown when rows from elsewhere come in before it", () => {
    expect(nameOf(values("n1"), values("n1"))).toMatch(/^alignment\.needs\.0\./);
    expect(nameOf(values("theirs", "n1"), values("n1"))).toMatch(/^alignment\.needs\.1\./);
  });

  it("goes to the first row there is where that one is gone", () => {
    expect(nameOf(values("theirs"), values("n1"))).toMatch(/^alignment\.needs\.0\./);
  });
});
