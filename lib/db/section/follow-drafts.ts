import type { Scope } from "@/lib/domain/account/scope";
import type { Draft, DraftSection } from "@/lib/domain/draft/draft";
import { succeed } from "@/lib/domain/problem/result";
import type { Section } from "@/lib/domain/sections/define-section";
import { getSection } from "@/lib/domain/sections/registry";
import { type Followed, followQuotes, QUOTED_SECTION } from "@/lib/domain/start/follow-quotes";
import type { Transaction } from "../transaction";
import { getStoredSection } from "./get-stored-section";
import { isWithinSectionSize } from "./section-size";
import { readAnswers, type StoredRow } from "./stored-answers";
import { writeSection } from "./write-section";

type Follow = {
  scope: Scope<"edit">;
  section: Section;
  /** What the save replaced; null where it is the section's first. */
  before: StoredRow | null;
  /** The draft with what was saved. */
  draft: Draft;
};

/** Whether texts of other sections are drafted in the words of this one. */
export const isQuoted = ({ id }: Section): boolean => id === QUOTED_SECTION;

/**
 * Lets texts that were drafted in the words of a section, and that nobody edited, follow it in the transaction of its
 * save. The proposal's row is locked, so nobody saves the other sections meanwhile. Gives the draft as it then stands.
 */
export async function followDrafts(
  transaction: Transaction,
  { scope, section, before, draft }: Follow,
): Promise<Draft> {
  const replaced = before ? readAnswers(section, before) : succeed({});
  if (!isQuoted(section) || !replaced.ok) return draft;
  let followed = draft;
  const was = { ...draft, [section.id]: { answers: replaced.value, finished: false } };
  for (const one of followQuotes(was, draft)) {
    const changed = await writeFollowed(transaction, scope, one);
    if (changed) followed = { ...followed, [one.sectionId]: { ...draft[one.sectionId], ...changed } };
  }
  return followed;
}

/** What was written; null where the section cannot be read, or would grow beyond what one may hold. */
async function writeFollowed(
  transaction: Transaction,
  scope: Scope<"edit">,
  { sectionId, answers }: Followed,
): Promise<Pick<DraftSection, "answers" | "finished"> | null> {
  const section = getSection(sectionId);
  if (!section || !isWithinSectionSize(answers)) return null;
  const stored = await getStoredSection({ scope, section }, transaction);
  if (!stored.ok) return null;
  const { proposalId, userId: authorId } = scope;
  const { revision, finished } = stored.value;
  const marks = { finished: undefined, unknown: undefined, confirmed: undefined };
  await writeSection(transaction, { proposalId, section, authorId, answers, ...marks, revision, cause: "edit" });
  return { answers, finished };
}
