import { daysBetween } from "../../dates/plain-date";
import { makeFinding } from "../../findings/make-finding";
import { findWord } from "../../text/find-word";
import type { ReadAnswers, RowOf, SectionRule } from "../define-section";
import type { TrainingValues } from "./schema";

type Rule = SectionRule<TrainingValues>;
type Module = RowOf<ReadAnswers<TrainingValues>["modules"]>;

const LIST = { sectionId: "training", questionKey: "modules" } as const;
/** The library's module for leaders and members. */
const FOR_LEADERS = "M10";
const LEADER_WORDS = [
  "leaders",
  "leader",
  "members",
  "member",
  "executives",
  "executive",
  "councillors",
  "directors",
  "board",
];

const isForLeaders = ({ libraryId, audience, name }: Module): boolean =>
  libraryId === FOR_LEADERS || findWord(audience, LEADER_WORDS) !== null || findWord(name, LEADER_WORDS) !== null;

const leadersRule: Rule = ({ modules }) => (modules.some(isForLeaders) ? [] : [makeFinding("training.leaders", LIST)]);

const levelRule: Rule = ({ modules }) =>
  modules.some(({ levelCheck }) => levelCheck === true) ? [] : [makeFinding("training.no-level-check", LIST)];

const askedRule: Rule = ({ modules }) =>
  modules.some(({ askedFor }) => askedFor === true) ? [] : [makeFinding("training.not-asked", LIST)];

const baselineRule: Rule = ({ modules }) =>
  modules.some(({ confidenceBefore }) => confidenceBefore !== null) ? [] : [makeFinding("training.no-baseline", LIST)];

/** What is learnt is used within this time, or it is gone: our own judgement. */
const USED_WITHIN_DAYS = 14;

const usedRule: Rule = ({ modules }, { now }) =>
  modules
    .filter(({ date, taskDone }) => date !== null && daysBetween(date, now) > USED_WITHIN_DAYS && taskDone === null)
    .map(({ id }) => makeFinding("training.not-used", { ...LIST, rowId: id, column: "taskDone" }));

export const trainingRules: readonly Rule[] = [leadersRule, levelRule, askedRule, baselineRule, usedRule];
