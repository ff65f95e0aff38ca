import type { SlideClaims } from "../../slides/slide-title";
import { formatNumber, unitFor } from "../../text/format-number";
import { countOf } from "../../text/number-words";
import { listWords } from "../../text/sentence";
import { isToBeConfirmed } from "../../text/to-be-confirmed";

/** Its weeks, as a count in words, and its channels, as far as they are known. */
type CoverFacts = { weeks?: string; channels?: string };

export const coverClaims: SlideClaims<CoverFacts> = {
  claims: [
    {
      id: "cover",
      words: (facts) => facts,
      holds: ({ weeks, channels }) => weeks !== undefined && channels !== undefined,
    },
    { id: "cover.weeks", words: (facts) => facts, holds: ({ weeks }) => weeks !== undefined },
    { id: "cover.channels", words: (facts) => facts, holds: ({ channels }) => channels !== undefined },
  ],
  plain: { id: "cover.bare" },
};

type AnswerFacts = CoverFacts & {
  purpose: "decision" | "discussion" | "noting";
  stopRule: boolean;
  hours: number | null;
  locale: string;
};

const ACTS = { decision: "approve", discussion: "discuss", noting: "note" } as const;
const answerWords = ({ weeks = "", channels = "", purpose, hours, locale }: AnswerFacts) => ({
  weeks,
  channels,
  act: ACTS[purpose],
  hours: `${formatNumber(hours ?? 0, locale)} ${unitFor(hours ?? 0, "hours")}`,
});

export const answerClaims: SlideClaims<AnswerFacts> = {
  claims: [
    {
      id: "answer.stop",
      words: answerWords,
      holds: ({ weeks, channels, stopRule }) => weeks !== undefined && channels !== undefined && stopRule,
    },
    {
      id: "answer",
      words: answerWords,
      holds: ({ weeks, channels }) => weeks !== undefined && channels !== undefined,
    },
    {
      id: "answer.weeks-stop",
      words: answerWords,
      holds: ({ weeks, stopRule }) => weeks !== undefined && stopRule,
    },
    { id: "answer.weeks", words: answerWords, holds: ({ weeks }) => weeks !== undefined },
    { id: "answer.channels", words: answerWords, holds: ({ channels }) => channels !== undefined },
    { id: "answer.hours", words: answerWords, holds: ({ hours }) => hours !== null && hours > 1 },
  ],
  plain: { id: "answer.bare", words: answerWords },
};

type WhyNowFacts = {
  need: string | null;
  /** What it is like, in quotation marks. */
  problem: string | null;
  /** The number shown, if its source is named. */
  number: { measure: string; today: string } | null;
};

export const whyNowClaims: SlideClaims<WhyNowFacts> = {
  claims: [
    { id: "why-now", words: ({ need }) => ({ need: need ?? "" }), holds: ({ need }) => need !== null },
    {
      id: "why-now.problem",
      words: ({ problem }) => ({ problem: problem ?? "" }),
      holds: ({ need, problem }) => need === null && problem !== null,
    },
    { id: "why-now.number", words: ({ number }) => ({ ...number }), holds: ({ number }) => number !== null },
  ],
  plain: { id: "why-now.bare" },
};

/** The questions shown, and how many were counted that had no answer. */
type AskedUsFacts = {
  rows: readonly { answer: string | null; answerSent: boolean | null }[];
  unanswered: number | null;
  /** From when to when they were counted. */
  period: string | null;
  locale: string;
};

const askedUsWords = ({ rows, unanswered, period, locale }: AskedUsFacts) => ({
  questions: countOf(rows.length, "real question"),
  came: rows.length === 1 ? "it came" : "they came",
  count: `${formatNumber(unanswered ?? 0, locale)} ${unanswered === 1 ? "question" : "questions"}`,
  period: period ?? "",
});

export const askedUsClaims: SlideClaims<AskedUsFacts> = {
  claims: [
    {
      id: "asked-us.unanswered",
      words: askedUsWords,
      holds: ({ unanswered, period }) => unanswered !== null && unanswered > 0 && period !== null,
    },
    {
      id: "asked-us.answered",
      words: askedUsWords,
      holds: ({ rows }) => rows.every(({ answer, answerSent }) => answer !== null && answerSent === true),
    },
    {
      id: "asked-us.would",
      words: askedUsWords,
      holds: ({ rows }) => rows.every(({ answer, answerSent }) => answer !== null && answerSent !== true),
    },
  ],
  plain: { id: "asked-us", words: askedUsWords },
};

type FirstResponseFacts = {
  /** How soon it could be paused, where somebody is named who could. */
  within: string | null;
  /** When each step is taken that the slide shows. */
  times: readonly string[];
};

export const firstResponseClaims: SlideClaims<FirstResponseFacts> = {
  claims: [
    {
      id: "first-response.pause",
      words: ({ within }) => ({ minutes: within ?? "" }),
      holds: ({ within }) => within !== null,
    },
    {
      id: "first-response",
      words: ({ times }) => ({ times: times.join("; ") }),
      holds: ({ times }) => times.length > 0 && !times.some(isToBeConfirmed),
    },
  ],
  plain: { id: "first-response.bare" },
};

/** Which of the people a deck names are on the slide. */
type PeopleFacts = { sponsor: boolean; presenter: boolean; team: boolean };

const peopleNamed = ({ sponsor, presenter, team }: PeopleFacts): string[] => [
  ...(sponsor ? ["sponsor"] : []),
  ...(presenter ? ["presenter"] : []),
  ...(team ? ["team"] : []),
];

export const peopleClaims: SlideClaims<PeopleFacts> = {
  claims: [
    {
      id: "people.named",
      words: (facts) => ({ people: listWords(peopleNamed(facts)) }),
      holds: (facts) => peopleNamed(facts).length > 0,
    },
  ],
  plain: { id: "people" },
};

export const sourcesClaims: SlideClaims<{ dates: readonly (string | null)[] }> = {
  claims: [{ id: "sources.dated", holds: ({ dates }) => dates.every((date) => date !== null) }],
  plain: { id: "sources" },
};
