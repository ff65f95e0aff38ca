import { makeFinding } from "../../findings/make-finding";
import type { TrustedEvidence } from "../../sections/audiences/schema";
import type { ReadDraft } from "../../sections/registry";
import { isDated } from "../../sections/safeguards/sign-offs";
import type { ConsistencyRule } from "./consistency-rule";

const LIST = { sectionId: "audiences", questionKey: "groups" } as const;

const showsIt = ({ training }: ReadDraft): boolean =>
  training.modules.some(({ format }) => format === "demo" || format === "reverse-mentoring");

/** Whether a draft brings anything of the kind somebody believes. */
const brings: Record<TrustedEvidence, (draft: ReadDraft) => boolean> = {
  money: ({ economics }) => economics.transactions.length > 0 || economics.burden.length > 0,
  peers: ({ evidence }) => evidence.cases.some(({ org }) => org !== null),
  rules: ({ safeguards }) => safeguards.signOffs.some(isDated) || safeguards.contentTypes.length > 0,
  stories: ({ evidence }) => evidence.realQuestions.some(({ text }) => text !== null),
  data: ({ alignment }) => alignment.needs.some(({ measureBaseline }) => measureBaseline !== null),
  demo: showsIt,
};

const KIND_WORDS: Record<TrustedEvidence, string> = {
  money: "figures on money",
  peers: "what others like you did",
  rules: "rules and sign-offs",
  stories: "people’s stories",
  data: "your own data",
  demo: "seeing it work",
};

const deciders = ({ audiences }: ReadDraft) =>
  audiences.groups.filter(({ isDecisionMaker }) => isDecisionMaker === true);

/** The person who decides believes a kind of evidence that the proposal holds nothing of. */
export const trustedEvidence: ConsistencyRule = {
  skipWhileBlank: ["audiences"],
  check: (draft) =>
    deciders(draft).flatMap(({ id, evidenceTheyTrust }) =>
      (evidenceTheyTrust ?? [])
        .filter((kind) => !brings[kind](draft))
        .map((kind) =>
          makeFinding(
            "audiences.not-convincing",
            { ...LIST, rowId: id, column: "evidenceTheyTrust" },
            { kind: KIND_WORDS[kind] },
          ),
        ),
    ),
};

/** Somebody who has never used it has to see it work, and nothing shows it to them. */
export const neverUsed: ConsistencyRule = {
  skipWhileBlank: ["audiences"],
  check: (draft) =>
    deciders(draft)
      .filter(({ personalUse }) => personalUse === "none" && !showsIt(draft))
      .map(({ id }) => makeFinding("audiences.never-used", { ...LIST, rowId: id, column: "personalUse" })),
};
