import { formatDate } from "../../dates/format-date";
import { rowsInOrder } from "../../form/find-row";
import { isReason, waitingWords } from "../../money/waiting-cost";
import type { Need } from "../../sections/alignment/need-words";
import type { BuildContext } from "../../sections/build-context";
import { answerLine } from "../../sections/evidence/answer-line";
import { listeningDots } from "../../sections/evidence/listening-dots";
import type { ReadDraft } from "../../sections/registry";
import type { Block } from "../../slides/block";
import { type Line, plainLine } from "../../slides/line";
import { isUnverified, valueWords } from "../../slides/measure-words";
import type { MessagePart } from "../../slides/message";
import type { Fact, Slide } from "../../slides/slide";
import { slideTitle } from "../../slides/slide-title";
import { countCharacters } from "../../text/count-characters";
import { formatQuantity } from "../../text/format-number";
import { quoted } from "../../text/quoted";
import { withoutStop } from "../../text/sentence";
import { whyNowClaims } from "./joined-claims";

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
      title: slideTitle({
        context,
        own: alignment.whyNowHeadline,
        facts: whyNowFacts(alignment, listening === null ? questions : [], context),
        from: whyNowClaims,
      }),
      layout: "message",
      parts: whyNowParts(chart, facts, inOurWords),
    },
  ];
}

function whyNowParts(chart: Block | null, facts: readonly Fact[], inOurWords: readonly Fact[]): MessagePart[] {
  const figures = facts.filter(({ value, unverified }) => value !== undefined && unverified === undefined);
  const others = facts.filter((fact) => !figures.includes(fact));
  return [
    ...(chart === null ? [] : [{ need: "must" as const, place: "main" as const, block: chart }]),
    ...(figures.length === 0
      ? []
      : [
          {
            need: "must" as const,
            place: "side" as const,
            block: {
              kind: "figures" as const,
              items: figures.map(({ label, value, text }) => ({ label, value: value ?? "", note: plainLine(text) })),
            },
          },
        ]),
    ...[...others, ...inOurWords].map(
      ({ label, text }): MessagePart => ({
        need: "should",
        place: "side",
        heading: label,
        block: { kind: "paragraph", text },
      }),
    ),
  ];
}

/** The need in its own words, the first number if it has a source, and how many questions stand on cards. */
function whyNowFacts({ needs }: ReadDraft["alignment"], questions: Questions, context: BuildContext) {
  const need = needs.find(({ title }) => title !== null)?.title ?? null;
  const counted = needs.find(({ measureBaseline }) => measureBaseline !== null);
  const [number] = counted === undefined || isUnverified(counted) ? [] : numberFact(counted, context);
  return {
    need: need === null ? null : withoutStop(need),
    number: number?.value === undefined ? null : { measure: number.label, today: number.value },
    questions: questions.filter(({ text }) => text !== null).slice(0, MAX_QUESTIONS).length,
  };
}

/** The first number, a question as it came, and the price of waiting. */
function factsBesideDots({ needs }: ReadDraft["alignment"], questions: Questions, context: BuildContext): Fact[] {
  const asked = questions.find(({ text }) => text !== null);
  const own: Fact[] =
    asked === undefined
      ? []
      : [
          {
            label: asked.when === null ? "A real question" : `Asked: ${asked.when}`,
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
    items: asked.map(({ text, when, answer, answerSent }, index) => {
      const title = quoted(text ?? "", context.locale);
      // One answer shows how we speak; the second question shows that there are more, and when they come.
      if (index > 0) return { title, text: when ?? "Another question that reached us" };
      return { title, text: cardText(answer, answerSent), ...(when === null ? {} : { tag: when }) };
    }),
  };
}

function cardText(answer: string | null, wasSent: boolean | null): Line {
  return answer === null ? "One of the questions that reach us" : answerLine(answer, wasSent);
}

/** Two numbers of today and the price of waiting; without a price, a third number. */
function needFacts(needs: readonly Need[], context: BuildContext): Fact[] {
  const numbers = needs.flatMap((need) => numberFact(need, context));
  const first = needs.find((need) => numberFact(need, context).length > 0);
  const waiting = needs.flatMap((need) => waitingFact(need, first, context)).slice(0, 1);
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

/** The price of waiting in words: it has no source of its own, so it is never set as a figure. */
function waitingFact(need: Need, first: Need | undefined, context: BuildContext): Fact[] {
  const text = isReason(need) ? waitingWords(need, context) : null;
  if (text === null || countCharacters(text) > MAX_FACT_CHARACTERS) return [];
  // Beside the number of another need it says which need it speaks of.
  const isOther = first !== undefined && need.id !== first.id && need.title !== null;
  return [{ label: isOther ? `If nobody acts on: ${withoutStop(need.title ?? "")}` : "If nobody acts", text }];
}
