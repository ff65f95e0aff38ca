import { knownResult } from "../../library/known-result";
import type { SlideClaims } from "../../slides/slide-title";
import { formatNumber } from "../../text/format-number";
import { countOf, numberWord } from "../../text/number-words";
import { withoutStop } from "../../text/sentence";
import type { ReadAnswers } from "../define-section";
import type { CaseRow } from "./case-order";
import type { EvidenceValues } from "./schema";

type CaseFacts = { cases: readonly CaseRow[] };

const hasResult = (row: CaseRow): boolean => knownResult(row) !== null;
const isFailure = ({ kind }: CaseRow): boolean => kind === "fail";
const caseWords = ({ cases }: CaseFacts) => ({
  examples: countOf(cases.length, "example"),
  known: numberWord(cases.filter(hasResult).length),
  bodies: cases.flatMap(({ org }) => org ?? []).join("; "),
});

export const proofClaims: SlideClaims<CaseFacts> = {
  claims: [
    {
      id: "proof.one",
      words: caseWords,
      holds: ({ cases }) => cases.length === 1 && cases.every(hasResult),
    },
    { id: "proof.one-open", words: caseWords, holds: ({ cases }) => cases.length === 1 && !cases.some(hasResult) },
    {
      id: "proof.lesson",
      words: ({ cases }) => ({ org: cases[0]?.org ?? "", lesson: withoutStop(cases[0]?.lessonForUs ?? "") }),
      holds: ({ cases }) =>
        !cases.some(isFailure) &&
        cases.slice(0, 1).every(({ org, lessonForUs }) => org !== null && lessonForUs !== null),
    },
    {
      id: "proof.mixed",
      words: caseWords,
      holds: ({ cases }) => cases.some(isFailure) && cases.every((row) => hasResult(row) && row.lessonForUs !== null),
    },
    { id: "proof.named", words: caseWords, holds: ({ cases }) => cases.every(hasResult) },
    {
      id: "proof.like",
      words: caseWords,
      holds: ({ cases }) => cases.every((row) => hasResult(row) && row.likeUsBecause !== null),
    },
    { id: "proof", words: caseWords, holds: ({ cases }) => cases.length > 1 && cases.every(hasResult) },
    { id: "proof.open", words: caseWords, holds: ({ cases }) => cases.some(hasResult) && !cases.every(hasResult) },
  ],
  plain: { id: "proof.bare", words: caseWords },
};

export const examplesClaims: SlideClaims<CaseFacts> = {
  claims: [
    {
      id: "examples.whole",
      words: caseWords,
      holds: ({ cases }) =>
        cases.every(({ caveat, facts }) => caveat !== null && facts.some(({ sourceId }) => sourceId !== null)),
    },
  ],
  plain: { id: "examples", words: caseWords },
};

type Walkthrough = ReadAnswers<EvidenceValues>["failWalkthroughs"][number];
type FailFacts = { fail: Walkthrough };

const failName = ({ fail }: FailFacts) => ({ title: withoutStop(fail.title ?? "") });

export const failClaims: SlideClaims<FailFacts> = {
  claims: [
    {
      id: "fails.clock",
      words: failName,
      holds: ({ fail }) => [fail.atTenMinutes, fail.atOneHour, fail.atOneDay].every((step) => step !== null),
    },
    { id: "fails", words: failName, holds: ({ fail }) => fail.title !== null },
  ],
  plain: { id: "fails.bare" },
};

export const failStoryClaims: SlideClaims<FailFacts> = {
  claims: [{ id: "fail-story", words: failName, holds: ({ fail }) => fail.title !== null }],
  plain: { id: "fail-story.bare" },
};

type HeardFacts = {
  /** Questions printed as they came, and how many of them have our answer beside them. */
  asked: number;
  answered: number;
  /** Messages counted while listening; null where nobody counted. */
  mentions: number | null;
  /** Channels whose reach is shown. */
  channels: number;
  locale: string;
};

const heardWords = ({ asked, mentions, channels, locale }: HeardFacts) => ({
  questions: countOf(asked, "real question"),
  with: asked === 1 ? "with" : "each with",
  came: asked === 1 ? "as it reached us" : "as they reach us today",
  mentions: formatNumber(mentions ?? 0, locale),
  channels: countOf(channels, "channel"),
});

export const heardClaims: SlideClaims<HeardFacts> = {
  claims: [
    {
      id: "questions.answered",
      words: heardWords,
      holds: ({ asked, answered }) => asked > 0 && answered === asked,
    },
    { id: "questions", words: heardWords, holds: ({ asked }) => asked > 0 },
    { id: "questions.listening", words: heardWords, holds: ({ mentions }) => mentions !== null && mentions > 1 },
    { id: "questions.reach", words: heardWords, holds: ({ channels }) => channels > 0 },
  ],
  plain: { id: "questions.heard" },
};
