import { findWord } from "../text/find-word";

/**
 * Roles of which nobody may note where they stand: trade union, political and occupational health. A note like that
 * tells of convictions or of health, which the law protects above other personal data.
 */
const BARRED_WORDS = [
  "union",
  "unions",
  "staff side",
  "shop steward",
  "shop stewards",
  "convenor",
  "branch secretary",
  "works council",
  "councillor",
  "councillors",
  "cabinet member",
  "cabinet members",
  "elected member",
  "elected members",
  "lead member",
  "portfolio holder",
  "alderman",
  "mayor",
  "MP",
  "MPs",
  "senator",
  "minister",
  "political",
  "political party",
  "occupational health",
  "company doctor",
  "staff doctor",
  "staff counsellor",
  "employee assistance",
] as const;

/** Whether a role or group is one of those of whom stance is never kept. */
export const isStanceBarred = (who: unknown): boolean =>
  typeof who === "string" && findWord(who, BARRED_WORDS) !== null;
