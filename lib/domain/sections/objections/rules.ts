import { makeFinding } from "../../findings/make-finding";
import type { ReadAnswers, RowOf, SectionRule } from "../define-section";
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

/** Copied from the library, or typed as it is said. */
const isPlainNo = ({ libraryId, objection }: Objection): boolean =>
  libraryId === PLAIN_NO || /^["“”'‘’]?no\b.{0,2}$/iu.test(objection?.trim() ?? "");

const afterNoRule: Rule = ({ objections }) =>
  objections.some((row) => isPlainNo(row) && row.answer !== null) ? [] : [makeFinding("objections.after-no", LIST)];

export const objectionsRules: readonly Rule[] = [answerRule, proofRule, concedeRule, rehearseRule, afterNoRule];
