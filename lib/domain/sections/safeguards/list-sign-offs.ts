import type { Answers, StoredRow } from "../../draft/draft";
import { findOwn } from "../../text/find-own";
import type { Party } from "./schema";

/** The questions that stood in the place of the list, and what each of them asked for. */
const FORMER = {
  signOffLegal: { party: "legal", day: "agreedOn" },
  signOffInformationGovernance: { party: "information-governance", day: "agreedOn" },
  signOffHr: { party: "hr", day: "agreedOn" },
  signOffSecurity: { party: "security", day: "agreedOn" },
  signOffUnion: { party: "union", day: "askedOn" },
} as const satisfies Record<string, { party: Party; day: "agreedOn" | "askedOn" }>;

/**
 * An upgrade step from one date a party to the list. Of the union the day of asking was asked for, of the others the day
 * of agreement; a day that was still ahead is read as due wherever it is told.
 */
export function listSignOffs(answers: Answers): Answers {
  const kept = Object.entries(answers).filter(([key]) => !Object.hasOwn(FORMER, key));
  const rows = Object.entries(FORMER).flatMap(([key, { party, day }]): StoredRow[] => {
    const date = findOwn(answers, key) ?? null;
    return date === null || date === "" ? [] : [{ id: party, party, [day]: date }];
  });
  return rows.length === 0 ? Object.fromEntries(kept) : { ...Object.fromEntries(kept), signOffs: rows };
}
