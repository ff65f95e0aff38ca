import { z } from "zod";
import type { Scope } from "@/lib/domain/account/scope";
import { storeAnswers } from "@/lib/domain/answers/store-answers";
import type { Answers, Draft } from "@/lib/domain/draft/draft";
import type { Cause } from "@/lib/domain/history/causes";
import type { OwnEntry } from "@/lib/domain/own-library/own-entry";
import { fail, type Result, succeed } from "@/lib/domain/problem/result";
import type { DraftSummary } from "@/lib/domain/proposal/summarise-draft";
import { type Review, reviewSchema } from "@/lib/domain/rules/review-draft";
import type { Section } from "@/lib/domain/sections/define-section";
import { fromJsonRows } from "../library-entry/list-library-entries";
import { doOnce } from "../operation/do-once";
import { keepSummary } from "../proposal/keep-summary";
import { draftOf } from "../proposal/read-draft-rows";
import { touchProposal } from "../proposal/touch-proposal";
import type { Transaction } from "../transaction";
import { followDrafts, isQuoted } from "./follow-drafts";
import { getStoredSection } from "./get-stored-section";
import { keepLeftOut } from "./keep-left-out";
import { newlyOverLimits } from "./newly-over-limits";
import { isWithinSectionSize } from "./section-size";
import { writeAmongOthers } from "./write-section";

const savedSectionSchema = reviewSchema.extend({ revision: z.int(), savedAt: z.iso.datetime() });
export type SavedSection = z.infer<typeof savedSectionSchema>;

export type Save = {
  scope: Scope<"edit">;
  section: Section;
  answers: Answers;
  finished?: boolean;
  /** Fields answered with "I do not know yet"; absent leaves the list as it is. */
  unknown?: string[];
  /** What is said of words the author did not type; absent leaves the list as it is. */
  confirmed?: string[];
  /** Absent: they were typed. */
  cause?: Cause;
  /** Questions with the texts left out of a merge, which are kept as earlier versions. */
  leftOut?: Answers[];
  /** The revision the answers build on; 0 before the first save. */
  revision: number;
  /** The same key with the same request gives the first reply again. */
  key: string;
  /** What the whole draft now says about this section, and what lists show of it. Pure: it runs inside the transaction. */
  derive: (draft: Draft, ownEntries: readonly OwnEntry[]) => { review: Review; summary: DraftSummary };
};

/**
 * Replaces all answers of one section, and lets what was drafted from them follow. When this has returned a value, the
 * save is committed.
 */
export function saveSection(save: Save): Promise<Result<SavedSection>> {
  const { userId, proposalId } = save.scope;
  const { key, answers, finished, unknown, confirmed, cause, leftOut, revision } = save;
  const sectionId = save.section.id;
  const keyed = {
    userId,
    key,
    request: { proposalId, sectionId, answers, finished, unknown, confirmed, cause, leftOut, revision },
    reply: savedSectionSchema,
    about: (saved: SavedSection) => ({ proposalId, sectionId, revision: saved.revision }),
  };
  return doOnce(keyed, (transaction) => write(transaction, save));
}

async function write(transaction: Transaction, save: Save): Promise<Result<SavedSection>> {
  const { scope, section, finished, unknown, confirmed, revision, cause = "edit", leftOut = [] } = save;
  const proposal = await touchProposal(transaction, scope);
  if (!proposal) return fail("not_found");
  const answers = storeAnswers({ section, answers: save.answers, stanceOn: proposal.stanceOn });
  if (!answers.ok) return answers;
  // An earlier version comes back as it was, also one from before there were limits.
  const isTyped = cause !== "restore";
  const over = isTyped ? await newlyOverLimits(transaction, { scope, section, answers: answers.value }) : [];
  if (over.length > 0) return fail("answers_invalid", { fields: over });
  if (!isWithinSectionSize(answers.value)) return fail("body_too_large");
  const { proposalId, userId: authorId } = scope;
  const kept = { answers: answers.value, finished, unknown, confirmed };
  const change = { proposalId, authorId, section, ...kept, revision, cause };
  const next = await keepLeftOut(transaction, { write: change, leftOut, stanceOn: proposal.stanceOn });
  if (!next.ok) return next;
  const earlier = isQuoted(section) ? revision : null;
  const done = await writeAmongOthers(transaction, { ...change, revision: next.value }, { earlier });
  if (!done) {
    const current = await getStoredSection({ scope, section }, transaction);
    return current.ok ? fail("revision_stale", { current: current.value }) : current;
  }
  const { revision: saved, savedAt, sample, ...marks } = done.written;
  // The proposal's row is locked, so the others are as they will stand when this is committed.
  const typed = {
    ...draftOf(done.others),
    [section.id]: { answers: answers.value, ...marks, ...(sample && { sample }) },
  };
  const draft = await followDrafts(transaction, { scope, section, before: done.before, draft: typed });
  const { review, summary } = save.derive(draft, fromJsonRows(done.entries));
  await keepSummary(transaction, { proposalId, summary, kept: done.summary });
  return succeed({ revision: saved, savedAt, ...review });
}
