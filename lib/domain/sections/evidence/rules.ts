import { makeFinding } from "../../rules/make-finding";
import type { SectionRule } from "../../section";
import type { EvidenceValues } from "./schema";

type Rule = SectionRule<EvidenceValues>;

const LIST = { sectionId: "evidence", questionKey: "realQuestions" } as const;

const noQuestionRule: Rule = ({ realQuestions }) =>
  realQuestions.some(({ text }) => text !== null) ? [] : [makeFinding("evidence.no-question", LIST)];

/** Somebody wrote it to us, not to a meeting. */
const consentRule: Rule = ({ realQuestions }) =>
  realQuestions
    .filter(({ text, anonymised }) => text !== null && anonymised !== true)
    .map(({ id }) => makeFinding("evidence.consent", { ...LIST, rowId: id, column: "anonymised" }));

export const evidenceRules: readonly Rule[] = [noQuestionRule, consentRule];
