import type { Draft, DraftSection } from "@/lib/domain/draft";
import type { Scope } from "@/lib/domain/scope";
import type { Section } from "@/lib/domain/section";
import { sections } from "@/lib/domain/sections/sections";
import { followPriority } from "@/lib/domain/start/follow-priority";
import type { Transaction } from "../transaction";
import { getStoredSection } from "./get-stored-section";
import { isWithinSectionSize } from "./section-size";
import { writeSection } from "./write-section";

type About = { scope: Scope<"edit">; section: Section };

/** The section as it stands before a save, where texts of another are drafted from it; null where none are. */
export async function readSource(transaction: Transaction, about: About): Promise<DraftSection | null> {
  if (about.section.id !== "alignment") return null;
  const stored = await getStoredSection(about, transaction);
  return stored.ok ? stored.value : null;
}

/**
 * Lets texts that were drafted from a section, and that nobody edited, follow it in the transaction of its save. The
 * proposal's row is locked, so nobody saves the other section meanwhile. Gives the draft as it then stands.
 */
export async function followDrafts(
  transaction: Transaction,
  { scope, section, before, draft }: About & { before: DraftSection; draft: Draft },
): Promise<Draft> {
  const answers = followPriority({ ...draft, [section.id]: before }, draft);
  if (!answers || !isWithinSectionSize(answers)) return draft;
  const following = sections.audiences;
  const stored = await getStoredSection({ scope, section: following }, transaction);
  if (!stored.ok) return draft;
  const { proposalId, userId: authorId } = scope;
  const { revision, finished } = stored.value;
  const marks = { finished: undefined, unknown: undefined };
  const write = { proposalId, section: following, authorId, answers, ...marks, revision, cause: "edit" } as const;
  await writeSection(transaction, write);
  return { ...draft, audiences: { finished, ...draft.audiences, answers } };
}
