import type { Scope, UserScope } from "@/lib/domain/account/scope";
import { storeAnswers } from "@/lib/domain/answers/store-answers";
import type { ThemeId } from "@/lib/domain/brand/themes";
import type { Draft } from "@/lib/domain/draft/draft";
import type { Cause } from "@/lib/domain/history/causes";
import { proposalIdSchema } from "@/lib/domain/ids/record-ids";
import { fail, type Result, succeed } from "@/lib/domain/problem/result";
import { type ProposalRecord, proposalRecordSchema } from "@/lib/domain/proposal/proposal-record";
import type { Summarise } from "@/lib/domain/proposal/summarise-draft";
import { sectionList } from "@/lib/domain/sections/registry";
import { foldText } from "@/lib/domain/text/fold-text";
import { newId } from "../new-id";
import { doOnce } from "../operation/do-once";
import { isWithinSectionSize } from "../section/section-size";
import { writeSection } from "../section/write-section";
import { orEnd, type Transaction } from "../transaction";
import { keepSummary } from "./keep-summary";
import { hasRoomForProposal, MOST_PROPOSALS } from "./most-proposals";
import { proposalColumns, toRecord } from "./to-record";

type Create = {
  scope: UserScope | Scope<"own">;
  title: string;
  stanceOn: boolean;
  /** Its own colours; absent: the organisation's. */
  theme?: ThemeId;
  /** Answers to start with, as `storeAnswers` takes them. */
  draft: Draft;
  cause: Cause;
  /** The same key with the same request makes one proposal, however often it comes. */
  key: string;
  request: object;
  /** What lists show of the draft. */
  summarise: Summarise;
};

/** A new proposal with every section of the draft as its revision 1, or nothing at all. */
export async function createProposal(create: Create): Promise<Result<ProposalRecord>> {
  const { scope, draft, key, request } = create;
  if (Object.values(draft).some(({ answers }) => !isWithinSectionSize(answers))) return fail("body_too_large");
  const about = ({ id: proposalId }: ProposalRecord) => ({ proposalId });
  return doOnce({ userId: scope.userId, key, request, reply: proposalRecordSchema, about }, (transaction) =>
    insert(transaction, create),
  );
}

async function insert(transaction: Transaction, create: Create): Promise<Result<ProposalRecord>> {
  const { scope, title, stanceOn, theme = null, draft, cause, summarise } = create;
  if (!(await hasRoomForProposal(transaction, scope, { added: 1 }))) return fail("forbidden", { fields: [tooMany] });
  const id = proposalIdSchema.parse(newId());
  const summary = summarise(draft);
  const { status } = summary;
  const data = { id, status, ownerId: scope.userId, title, searchTitle: foldText(title), stanceOn, theme };
  const row = await transaction.proposal.create({ data, select: proposalColumns });
  await keepSummary(transaction, { proposalId: id, summary });
  for (const section of sectionList) {
    const stored = draft[section.id];
    if (!stored) continue;
    const answers = orEnd(storeAnswers({ section, answers: stored.answers, stanceOn }));
    const write = {
      unknown: undefined,
      confirmed: undefined,
      ...stored,
      answers,
      proposalId: id,
      authorId: scope.userId,
      section,
      revision: 0,
      cause,
    };
    await writeSection(transaction, write);
  }
  return succeed(toRecord(row));
}

const tooMany = { path: "", message: `You have ${MOST_PROPOSALS} proposals. Move some to the bin before you add one.` };
