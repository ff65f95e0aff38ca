import type { Answers, Draft } from "@/lib/domain/draft";
import { fail, type Result, succeed } from "@/lib/domain/result";
import type { Review } from "@/lib/domain/rules/review-draft";
import type { Scope } from "@/lib/domain/scope";
import type { Section } from "@/lib/domain/section";
import { storeAnswers } from "@/lib/domain/store-answers";
import type { Summarise } from "@/lib/domain/summarise-draft";
import { hashOf } from "../canonical-json";
import { keepSummary } from "../proposal/keep-summary";
import { draftOf } from "../proposal/read-draft-rows";
import { touchProposal } from "../proposal/touch-proposal";
import { attempt, type Transaction } from "../transaction";
import { claimOperation, keepReply } from "./claim-operation";
import { getStoredSection } from "./get-stored-section";
import { isWithinSectionSize } from "./section-size";
import { writeAmongOthers } from "./write-section";

export type SavedSection = Review & { revision: number; savedAt: string };

type Save = {
  scope: Scope<"edit">;
  section: Section;
  answers: Answers;
  finished?: boolean;
  /** Fields answered with "I do not know yet"; absent leaves the list as it is. */
  unknown?: string[];
  /** The revision the answers build on; 0 before the first save. */
  revision: number;
  /** The same key with the same request gives the first reply again. */
  key: string;
  /** What the whole draft now says about this section. Pure: it runs inside the transaction. */
  review: (draft: Draft) => Review;
  /** What lists show of the draft. */
  summarise: Summarise;
};

/** Replaces all answers of one section. When this has returned a value, the save is committed. */
export async function saveSection(save: Save): Promise<Result<SavedSection>> {
  return attempt(async (transaction) => {
    const operation = {
      ...save.scope,
      key: save.key,
      sectionId: save.section.id,
      revision: save.revision + 1,
    };
    const claimed = await claimOperation(transaction, { ...operation, requestHash: requestHash(save) });
    if (!claimed.ok) return claimed;
    if (claimed.value) return succeed(asSavedSection(claimed.value.reply));
    const saved = await write(transaction, save);
    if (saved.ok) await keepReply(transaction, operation, saved.value);
    return saved;
  });
}

async function write(transaction: Transaction, save: Save): Promise<Result<SavedSection>> {
  const { scope, section, finished, unknown, revision } = save;
  const proposal = await touchProposal(transaction, scope);
  if (!proposal) return fail("not_found");
  const answers = storeAnswers({ section, answers: save.answers, stanceOn: proposal.stanceOn });
  if (!answers.ok) return answers;
  if (!isWithinSectionSize(answers.value)) return fail("body_too_large");
  const { proposalId, userId: authorId } = scope;
  const kept = { answers: answers.value, finished, unknown };
  const change = { proposalId, authorId, section, ...kept, revision, cause: "edit" } as const;
  const done = await writeAmongOthers(transaction, change);
  if (!done) return fail("revision_stale", { current: await getStoredSection({ scope, section }, transaction) });
  const { revision: saved, savedAt, sample, ...marks } = done.written;
  // The proposal's row is locked, so the others are as they will stand when this is committed.
  const draft = {
    ...draftOf(done.others),
    [section.id]: { answers: answers.value, ...marks, ...(sample && { sample }) },
  };
  await keepSummary(transaction, { proposalId, summary: save.summarise(draft) });
  return succeed({ revision: saved, savedAt, ...save.review(draft) });
}

function requestHash({ scope, section, answers, finished, unknown, revision }: Save): string {
  return hashOf({ proposalId: scope.proposalId, sectionId: section.id, answers, finished, unknown, revision });
}

// Only `keepReply` above fills the column, and only with a SavedSection.
const asSavedSection = (reply: unknown): SavedSection => reply as SavedSection;
