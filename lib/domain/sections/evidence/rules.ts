import { daysBetween } from "../../dates/plain-date";
import { makeFinding } from "../../findings/make-finding";
import type { SectionRule } from "../define-section";
import { caseSourceRule, noRepairRule, oldRule, unconfirmedRule } from "./case-rules";
import { isVagueCause } from "./is-vague-cause";
import type { EvidenceValues } from "./schema";

type Rule = SectionRule<EvidenceValues>;

const QUESTIONS = { sectionId: "evidence", questionKey: "realQuestions" } as const;
const WALKTHROUGHS = { sectionId: "evidence", questionKey: "failWalkthroughs" } as const;
const REACH = { sectionId: "evidence", questionKey: "reachFigures" } as const;
/** Eighteen months, after which a figure of reach is yesterday's. */
const STALE_AFTER_DAYS = 548;

const noQuestionRule: Rule = ({ realQuestions }) =>
  realQuestions.some(({ text }) => text !== null) ? [] : [makeFinding("evidence.no-question", QUESTIONS)];

/** Somebody wrote it to us, not to a meeting. */
const consentRule: Rule = ({ realQuestions }) =>
  realQuestions
    .filter(({ text, anonymised }) => text !== null && anonymised !== true)
    .map(({ id }) => makeFinding("evidence.consent", { ...QUESTIONS, rowId: id, column: "anonymised" }));

const noLocalRule: Rule = ({ realQuestions, cases, listeningMentions }) =>
  realQuestions.some(({ text }) => text !== null) ||
  cases.some(({ kind }) => kind === "own-dept") ||
  listeningMentions !== null
    ? []
    : [makeFinding("evidence.no-local", { sectionId: "evidence", questionKey: "listeningMentions" })];

const vagueRule: Rule = ({ failWalkthroughs }) =>
  failWalkthroughs
    .filter(({ whyItFailed }) => whyItFailed !== null && isVagueCause(whyItFailed))
    .map(({ id }) => makeFinding("evidence.fail-vague", { ...WALKTHROUGHS, rowId: id, column: "whyItFailed" }));

const controlRule: Rule = ({ failWalkthroughs }) =>
  failWalkthroughs
    .filter(({ title, controlIds }) => title !== null && !controlIds.some(({ riskId }) => riskId !== null))
    .map(({ id }) => makeFinding("evidence.fail-no-control", { ...WALKTHROUGHS, rowId: id, column: "controlIds" }));

/** A figure of the library may know its year alone: it was asked on that year's last day at the latest. */
const staleRule: Rule = ({ reachFigures }, { now, library }) =>
  reachFigures
    .filter(({ fieldworkDate, libraryId }) => {
      const year = library.figures.find(({ id }) => id === libraryId)?.year ?? null;
      const asked = fieldworkDate ?? (year === null ? null : `${year}-12-31`);
      return asked !== null && daysBetween(asked, now) > STALE_AFTER_DAYS;
    })
    .map(({ id }) => makeFinding("evidence.reach-stale", { ...REACH, rowId: id, column: "fieldworkDate" }));

const reachSourceRule: Rule = ({ reachFigures }) =>
  reachFigures
    .filter(({ value, source }) => value !== null && source === null)
    .map(({ id }) => makeFinding("evidence.no-source", { ...REACH, rowId: id, column: "source" }));

export const evidenceRules: readonly Rule[] = [
  noQuestionRule,
  consentRule,
  unconfirmedRule,
  caseSourceRule,
  noLocalRule,
  oldRule,
  staleRule,
  reachSourceRule,
  vagueRule,
  controlRule,
  noRepairRule,
];
