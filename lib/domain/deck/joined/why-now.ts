import { formatDate } from "../../dates/format-date";
import { rowsInOrder } from "../../form/find-row";
import { formatMoney } from "../../money/format-money";
import type { Need } from "../../sections/alignment/need-words";
import type { BuildContext } from "../../sections/build-context";
import { listeningDots } from "../../sections/evidence/listening-dots";
import type { ReadDraft } from "../../sections/registry";
import type { Block } from "../../slides/block";
import type { Line } from "../../slides/line";
import { isUnverified, valueWords } from "../../slides/measure-words";
import type { Fact, Slide } from "../../slides/slide";
import { slideTitle } from "../../slides/slide-title";
import { countCharacters } from "../../text/count-characters";
import { formatQuantity } from "../../text/format-number";
import { quoted } from "../../text/quoted";
import { withoutStop } from "../../text/sentence";

const MAX_FACTS = 3;
const MAX_QUESTIONS = 2;

/** The number, what people really ask, and what waiting costs. */
export function whyNowSlide({ alignment, evidence }: ReadDraft, context: BuildContext): Slide[] {
  const questions = rowsInOrder(evidence.realQuestions, context.picks.anonymisedQuestionIds);
  const listening = listeningDots(evidence, context);
  const chart = listening ?? questionCards(questions, context);
  const facts =
    listening === null ? needFacts(alignment.needs, context) : factsBesideDots(alignment, questions, context);
  if (chart === null && facts.length === 0) return [];
  const problem = alignment.needs.find(({ problemNow }) => problemNow !== null)?.problemNow ?? null;
  const inOurWords: Fact[] =
    problem === null ? [] : [{ label: "In our own words", text: quoted(withoutStop(problem), context.locale) }];
  return [
    {
      id: "why-now",
      part: "main",
      kicker: context.library.readers[context.variant].whyNow,
      title: whyNowTitle(alignment, context),
      layout: "chart-facts",
      chart,
      facts: [...facts, ...inOurWords].slice(0, MAX_FACTS),
    },
  ];
}

function whyNowTitle({ needs, whyNowHeadline }: ReadDraft["alignment"], context: BuildContext): string {
  const need = needs.find(({ title }) => title !== null)?.title ?? null;
  if (need === null) return slideTitle({ context, headline: whyNowHeadline, candidates: [{ key: "why-now.bare" }] });
  const words = { need: withoutStop(need) };
  return slideTitle({
    context,
    headline: whyNowHeadline,
    candidates: [
      { key: "why-now", words },
      { key: "why-now.short", words },
    ],
  });
}

/** The first number, a question as it came, and the price of waiting. */
function factsBesideDots({ needs }: ReadDraft["alignment"], questions: Questions, context: BuildContext): Fact[] {
  const asked = questions.find(({ text }) => text !== null);
  const own: Fact[] =
    asked === undefined
      ? []
      : [
          {
            label: asked.when === null ? "A real question" : `Asked at ${asked.when}`,
            text: quoted(asked.text ?? "", context.locale),
          },
        ];
  const [number, ...others] = needFacts(needs, context);
  return number === undefined ? own : [number, ...own, ...others.slice(own.length === 0 ? 0 : -1)];
}

type Questions = ReadDraft["evidence"]["realQuestions"];

/** Up to two questions as they came, and one answer: people talk to us already. */
function questionCards(questions: Questions, context: BuildContext): Block | null {
  const asked = questions.filter(({ text }) => text !== null).slice(0, MAX_QUESTIONS);
  if (asked.length === 0) return null;
  return {
    kind: "cards",
    items: asked.map(({ text, when, answer }, index) => {
      const title = quoted(text ?? "", context.locale);
      // One answer shows how we speak; the second question shows that there are more, and when they come.
      if (index > 0) return { title, text: when ?? "Another question that reached us" };
      return { title, text: cardText(answer), ...(when === null ? {} : { tag: when }) };
    }),
  };
}

function cardText(answer: string | null): Line {
  return answer === null ? "One of the questions that reach us" : answerLine(answer);
}

const answerLine = (answer: string): Line => [{ text: "Our answer: ", strong: true }, { text: answer }];

/** Two numbers of today and the price of waiting; without a price, a third number. */
function needFacts(needs: readonly Need[], context: BuildContext): Fact[] {
  const numbers = needs.flatMap((need) => numberFact(need, context));
  const waiting = needs.flatMap((need) => waitingFact(need, context)).slice(0, 1);
  return [...numbers.slice(0, MAX_FACTS - waiting.length), ...waiting];
}

function numberFact(need: Need, { locale }: BuildContext): Fact[] {
  const { measureName, measureUnit, measureBaseline, measureSource, measureBaselineDate } = need;
  if (measureBaseline === null) return [];
  const value = valueWords(measureBaseline, { name: measureName, unit: measureUnit }, locale);
  const from = [
    ...(measureSource === null ? [] : [measureSource]),
    ...(measureBaselineDate === null ? [] : [formatDate(measureBaselineDate, locale)]),
  ].join(", ");
  return [
    {
      label: measureName ?? "Today",
      value: value ?? formatQuantity(measureBaseline, measureUnit, locale),
      text: isUnverified(need) ? `${from === "" ? "" : `${from}, `}unverified` : from,
      ...(isUnverified(need) ? { unverified: true as const } : {}),
    },
  ];
}

const MAX_FACT_CHARACTERS = 200;

function waitingFact({ doNothingText, doNothingAmount }: Need, { locale, currency }: BuildContext): Fact[] {
  if (doNothingText === null && doNothingAmount === null) return [];
  const text = doNothingText ?? "a year";
  if (countCharacters(text) > MAX_FACT_CHARACTERS) return [];
  if (doNothingAmount === null) return [{ label: "If nobody acts", text }];
  return [{ label: "If nobody acts", value: formatMoney({ minor: doNothingAmount, currency, locale }), text }];
}
