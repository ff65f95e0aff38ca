import type { SlideClaims } from "../../slides/slide-title";
import { countOf } from "../../text/number-words";
import type { ReadAnswers } from "../define-section";
import { commentKindOptions } from "./options";
import type { SafeguardsValues } from "./schema";

type Answers = ReadAnswers<SafeguardsValues>;

/** The kinds of content that the slide shows with who drafts and approves them. */
type ApprovalFacts = {
  contentTypes: Answers["contentTypes"];
  /** What may be posted without approval; null where nobody has said. */
  delegateLevel: number | null;
};

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
    {
      id: "rules.sign-offs",
      holds: ({ contentTypes, delegateLevel }) => contentTypes.length === 0 && delegateLevel === null,
    },
  ],
  plain: { id: "rules.bare" },
};

/** The comments that the slide shows with what we do about them. */
type GuidanceFacts = {
  triage: Answers["triage"];
  /** Whether everybody named has agreed to the rules. */
  areAgreed: boolean;
};

const answeredKinds = ({ triage }: GuidanceFacts): number =>
  new Set(triage.flatMap(({ comment, action }) => (comment === null || action === null ? [] : [comment]))).size;

const guidanceWords = (facts: GuidanceFacts) => ({
  kinds: countOf(answeredKinds(facts), "kind"),
  do: facts.areAgreed ? "do" : "would do",
  rules: facts.areAgreed ? "our rules" : "the proposed rules",
});

export const guidanceClaims: SlideClaims<GuidanceFacts> = {
  claims: [
    { id: "guidance.each", words: guidanceWords, holds: (facts) => answeredKinds(facts) === commentKindOptions.length },
    {
      id: "guidance.some",
      words: guidanceWords,
      holds: (facts) => answeredKinds(facts) > 0,
    },
  ],
  plain: { id: "guidance", words: guidanceWords },
};
