import type { Finding } from "../../findings/finding";
import { makeFinding } from "../../findings/make-finding";
import type { ReadAnswers, RowOf, SectionRule } from "../define-section";
import { type AskProblem, checkAsk } from "./check-ask";
import type { AsksValues } from "./schema";
import { MOST_SHOWN } from "./shown-decisions";

type Rule = SectionRule<AsksValues>;
type Ask = RowOf<ReadAnswers<AsksValues>["asks"]>;

const FEWEST_OPTIONS = 3;

const LIST = { sectionId: "asks", questionKey: "asks" } as const;
const at = (ask: Ask, column: keyof Ask) => ({ ...LIST, rowId: ask.id, column }) as const;

const codeOf = {
  vague: "asks.vague",
  "no-verb": "asks.no-verb",
  "no-object": "asks.no-object",
} as const satisfies Record<AskProblem, string>;

const written = (asks: readonly Ask[]): readonly Ask[] => asks.filter(({ ask }) => ask !== null);

const countRule: Rule = ({ asks }) => {
  const all = written(asks);
  if (all.length === 0) return [makeFinding("asks.none", LIST)];
  const surplus = all[MOST_SHOWN];
  return surplus === undefined ? [] : [makeFinding("asks.too-many", at(surplus, "ask"))];
};

const wordsRule: Rule = ({ asks }) =>
  written(asks).flatMap((ask) => {
    const problem = checkAsk(ask.ask ?? "");
    return problem === null ? [] : [makeFinding(codeOf[problem], at(ask, "ask"))];
  });

const ownerDateRule: Rule = ({ asks }) =>
  written(asks).flatMap((ask): Finding[] => {
    if (ask.owner === null) return [makeFinding("asks.no-owner-date", at(ask, "owner"))];
    return ask.by === null ? [makeFinding("asks.no-owner-date", at(ask, "by"))] : [];
  });

const fallbackRule: Rule = ({ asks }) =>
  written(asks)
    .filter(({ fallback }) => fallback === null)
    .map((ask) => makeFinding("asks.no-fallback", at(ask, "fallback")));

const linkRule: Rule = ({ asks }) =>
  written(asks)
    .filter(({ linkedNeedId, linkedRiskId }) => linkedNeedId === null && linkedRiskId === null)
    .map((ask) => makeFinding("asks.unlinked", at(ask, "linkedNeedId")));

const optionsRule: Rule = ({ options }) =>
  options.filter(({ name }) => name !== null).length < FEWEST_OPTIONS
    ? [makeFinding("asks.no-options", { sectionId: "asks", questionKey: "options" })]
    : [];

/** Which option leaves things as they are is the author's to say: no name tells it in every language. */
const doingNothingRule: Rule = ({ options }) => {
  const named = options.filter(({ name }) => name !== null);
  if (named.length === 0 || named.some(({ doesNothing }) => doesNothing === true)) return [];
  return [makeFinding("asks.doing-nothing", { sectionId: "asks", questionKey: "options" })];
};

/** What a request of the library leaves to be filled in, such as “[topic]”. */
const BLANK = /\[[^[\]]+\]/u;
const TEXTS = ["ask", "supportLooksLike", "fallback"] as const;

const blankRule: Rule = ({ asks }) =>
  asks.flatMap((ask) => {
    const column = TEXTS.find((key) => BLANK.test(ask[key] ?? ""));
    if (column === undefined) return [];
    const [blank = ""] = BLANK.exec(ask[column] ?? "") ?? [];
    return [makeFinding("asks.blank-left", at(ask, column), { blank })];
  });

export const asksRules: readonly Rule[] = [
  countRule,
  wordsRule,
  blankRule,
  ownerDateRule,
  fallbackRule,
  linkRule,
  optionsRule,
  doingNothingRule,
];
