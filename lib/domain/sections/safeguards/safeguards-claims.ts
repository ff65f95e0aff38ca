import type { SlideClaims } from "../../slides/slide-title";
import { countOf } from "../../text/number-words";
import type { ReadAnswers } from "../define-section";
import { commentKindOptions } from "./options";
import type { SafeguardsValues } from "./schema";

type Answers = ReadAnswers<SafeguardsValues>;

/** The kinds of content that the slide shows with who drafts and approves them. */
type ApprovalFacts = { contentTypes: Answers["contentTypes"] };

const kinds = ({ contentTypes }: ApprovalFacts) => ({ kinds: countOf(contentTypes.length, "kind") });

export const approvalClaims: SlideClaims<ApprovalFacts> = {
  claims: [
    {
      id: "rules.fast",
      words: kinds,
      holds: ({ contentTypes }) =>
        contentTypes.length > 0 &&
        contentTypes.every(({ drafter, maxMinutes }) => drafter !== null && maxMinutes !== null),
    },
    {
      id: "rules",
      words: kinds,
      holds: ({ contentTypes }) => contentTypes.length > 0 && contentTypes.every(({ drafter }) => drafter !== null),
    },
  ],
  plain: { id: "rules.bare" },
};

/** The comments that the slide shows with what we do about them. */
type GuidanceFacts = { triage: Answers["triage"] };

const answeredKinds = ({ triage }: GuidanceFacts): number =>
  new Set(triage.flatMap(({ comment, action }) => (comment === null || action === null ? [] : [comment]))).size;

export const guidanceClaims: SlideClaims<GuidanceFacts> = {
  claims: [
    { id: "guidance.each", holds: (facts) => answeredKinds(facts) === commentKindOptions.length },
    {
      id: "guidance.some",
      words: (facts) => ({ kinds: countOf(answeredKinds(facts), "kind") }),
      holds: (facts) => answeredKinds(facts) > 0,
    },
  ],
  plain: { id: "guidance" },
};
