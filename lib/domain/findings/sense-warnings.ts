import type { FindingCode } from "./finding-codes";

/**
 * Warnings that make a final deck untrue or embarrassing in the room, although nothing blocks it. They are shown beside
 * the status wherever it stands.
 */
const SENSE_WARNINGS: readonly string[] = [
  "context.jargon",
  "cross.owner-decider",
  "cross.sponsor-decider",
  "deck.stale-date",
  "text.repeated",
  "text.candour",
] satisfies FindingCode[];

export const isSenseWarning = (code: string): boolean => SENSE_WARNINGS.includes(code);
