import type { Answers } from "@/lib/domain/draft";
import type { Section } from "@/lib/domain/section";
import type { Prisma } from "../generated/client";

type StoredRow = { answers: Prisma.JsonValue; schemaVersion: number };

/** A row's answers in today's shape. */
export function upgradedAnswers(section: Section, row: StoredRow): Answers {
  const answers = asAnswers(row.answers);
  return row.schemaVersion < section.version ? section.upgrade(answers, row.schemaVersion) : answers;
}

// A CHECK keeps the column an object, and only `storeAnswers` output is ever written to it.
const asAnswers = (json: Prisma.JsonValue): Answers => json as Answers;
