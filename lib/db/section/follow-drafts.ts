import type { Scope } from "@/lib/domain/account/scope";
import type { Draft, DraftSection } from "@/lib/domain/draft/draft";
import type { Section } from "@/lib/domain/sections/define-section";
import { getSection } from "@/lib/domain/sections/registry";
import { type Followed, followQuotes, QUOTED_SECTION } from "@/lib/domain/start/follow-quotes";
import type { Transaction } from "../transaction";
import { getStoredSection } from "./get-stored-section";
import { isWithinSectionSize } from "./section-size";
import { writeSection } from "./write-section";

type About = { scope: Scope<"edit">; section: Section };

/** The section as it stands before a save, where texts of others are drafted in its words; null where none are. */
export async function readSource(transaction: Transaction, about: About): Promise<DraftSection | null> {
  if (about.section.id !== QUOTED_SECTION) return null;
  const stored = await getStoredSection(about, transaction);
  return stored.ok ? stored.value : null;
}

/**
 * Lets texts that were drafted in the words of a section, and that nobody edited, follow it in the transaction of its
 * save. The proposal's row is locked, so nobody saves the other sections meanwhile. Gives the draft as it then stands.
 */
export async function followDrafts(
  transaction: Transaction,
  { scope, section, before, draft }: About & { before: DraftSection; draft: Draft },
): Promise<Draft> {
  let followed = draft;
  for (const one of followQuotes({ ...draft, [section.id]: before }, draft)) {
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
