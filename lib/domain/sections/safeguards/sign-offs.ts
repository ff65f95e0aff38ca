import type { PlainDate } from "../../dates/plain-date";
import { labelOf } from "../../form/label-of";
import { type Commitment, standingOf } from "../../states/commitment";
import { chipWords, ownerWords, type StateContext, standingWords } from "../../states/describe-standing";
import { listWords } from "../../text/sentence";
import type { ReadAnswers } from "../define-section";
import { partyOptions } from "./options";
import type { Party, SafeguardsValues } from "./schema";

type SignOff = ReadAnswers<SafeguardsValues>["signOffs"][number];

/** Whose word on the rules is asked about first, and missed where nothing is recorded of them. */
const EXPECTED: readonly Party[] = ["legal", "information-governance", "hr", "security", "union"];

/** What is known of an agreement. A day of asking, or one on which it is due, is none. */
const signOffCommitment = ({ party, role, askedOn, due, agreedOn }: SignOff): Commitment => ({
  party: partyWords({ party, role }),
  askedOn,
  due,
  agreedOn,
});

/** Who has to agree, as it is printed; null where nobody is named. */
const partyWords = ({ party, role }: Pick<SignOff, "party" | "role">): string | null =>
  party === "other" ? role : (labelOf(partyOptions, party) ?? role);

/** Everybody who has to agree, each with how far that is: "HR (director of HR): agreed on 10 November 2026". */
export const signOffLines = (signOffs: readonly SignOff[], context: StateContext): string[] =>
  signOffs.flatMap((row) => {
    const who = partyWords(row);
    if (who === null) return [];
    const by = row.role === null || row.role === who ? "" : ` (${row.role})`;
    return [`${who}${by}: ${standingWords(signOffCommitment(row), context)}`];
  });

/** Those with a day, each with who agrees and, in a word, how far that is; of one that is overdue in full. */
export const datedSignOffs = (signOffs: readonly SignOff[], context: StateContext) =>
  signOffs.flatMap((row) => {
    const who = partyWords(row);
    const day = row.due ?? row.agreedOn ?? row.askedOn;
    if (who === null || day === null) return [];
    const commitment = signOffCommitment(row);
    const isLate = day < context.now && standingOf(commitment, context.now).state === "planned";
    return [{ day, who, state: isLate ? standingWords(commitment, context) : chipWords(commitment, context) }];
  });

/** Whether everybody who is named to agree has: until then the rules are only proposed. */
export function areAgreed(signOffs: readonly SignOff[], now: PlainDate): boolean {
  const named = signOffs.filter((row) => partyWords(row) !== null);
  return named.length > 0 && named.every((row) => standingOf(signOffCommitment(row), now).state === "agreed");
}

/** Of whom nothing is recorded, in one line; null where something is of each. */
export function openLine(signOffs: readonly SignOff[]): string | null {
  const open = partiesLeftOpen(signOffs);
  return open.length === 0 ? null : `Open, with no day of asking or agreeing recorded: ${listWords(open)}`;
}

/** Those of whom nothing at all is recorded, by name: open, which is not the same as not asked. */
export const partiesLeftOpen = (signOffs: readonly SignOff[]): string[] =>
  EXPECTED.filter((party) => !signOffs.some((row) => row.party === party && isDated(row))).map(
    (party) => labelOf(partyOptions, party) ?? party,
  );

export const isDated = ({ askedOn, due, agreedOn }: SignOff): boolean =>
  askedOn !== null || due !== null || agreedOn !== null;

/** Who writes a heading of the guidance, proposed until the heading is agreed. */
export const headingOwner = (
  { ownerRole, status }: ReadAnswers<SafeguardsValues>["outline"][number],
  context: StateContext,
): string | null => ownerWords({ owner: ownerRole, agreed: status === "agreed" }, context);
