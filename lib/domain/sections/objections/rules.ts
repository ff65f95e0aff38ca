import { makeFinding } from "../../rules/make-finding";
import type { ReadAnswers, RowOf, SectionRule } from "../../section";
import { isLikely } from "./is-likely";
import type { ObjectionsValues } from "./schema";

type Rule = SectionRule<ObjectionsValues>;
type Objection = RowOf<ReadAnswers<ObjectionsValues>["objections"]>;

const LIST = { sectionId: "objections", questionKey: "objections" } as const;
/** The library's plain "No.". */
const PLAIN_NO = "O24";

const named = (objections: readonly Objection[]): Objection[] =>
  objections.filter(({ objection }) => objection !== null);

const proofRule: Rule = ({ objections }) =>
  named(objections)
    .filter((row) => isLikely(row) && row.evidenceId === null && row.riskId === null)
    .map(({ id }) => makeFinding("objections.no-proof", { ...LIST, rowId: id, column: "evidenceId" }));

const answerRule: Rule = ({ objections }) =>
  named(objections)
    .filter((row) => isLikely(row) && row.answer === null)
    .map(({ id }) => makeFinding("objections.no-answer", { ...LIST, rowId: id, column: "answer" }));

const concedeRule: Rule = ({ objections }) =>
  named(objections)
    .filter(({ concede }) => concede === null)
    .map(({ id }) => makeFinding("objections.no-concede", { ...LIST, rowId: id, column: "concede" }));

const rehearseRule: Rule = ({ objections }) =>
  named(objections)
    .filter((row) => isLikely(row) && row.rating !== "went-well")
    .map(({ id }) => makeFinding("objections.needs-work", { ...LIST, rowId: id, column: "rating" }));

const afterNoRule: Rule = ({ objections }) =>
  objections.some(({ libraryId, answer }) => libraryId === PLAIN_NO && answer !== null)
    ? []
    : [makeFinding("objections.after-no", LIST)];

export const objectionsRules: readonly Rule[] = [answerRule, proofRule, concedeRule, rehearseRule, afterNoRule];
