import { type Answers, answersSchema } from "@/lib/domain/draft/draft";
import { fail, type Result, succeed } from "@/lib/domain/problem/result";
import type { Section } from "@/lib/domain/sections/define-section";
import { read } from "../stored-json";

export type StoredRow = { answers: unknown; schemaVersion: number };

/** A row's answers in today's shape. One that a newer Foothold wrote counts as damaged: nobody here can read it. */
export function readAnswers(section: Section, row: StoredRow): Result<Answers, "damaged"> {
  const answers = read(answersSchema, row.answers, `section.answers of ${section.id}`);
  if (!answers.ok || row.schemaVersion > section.version) return fail("damaged");
  if (row.schemaVersion === section.version) return answers;
  try {
    return succeed(section.upgrade(answers.value, row.schemaVersion));
  } catch {
    return fail("damaged");
  }
}
