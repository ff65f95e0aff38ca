import { findRow } from "../form/find-row";
import type { BuildContext } from "../sections/build-context";
import { libraryEvidence } from "../sections/objections/library-evidence";
import type { ReadDraft } from "../sections/registry";
import type { Block } from "../slides/block";
import { countWords } from "../text/count-words";
import { fewWords } from "../text/few-words";
import { numberWord } from "../text/number-words";
import { asSentence, capitalise, uncapitalise } from "../text/sentence";
import { meetingFacts } from "./paper-frame";
import type { BuildPaperContent, PaperGiven } from "./paper-given";
import type { PaperPart } from "./paper-outline";

export const ANSWER_WORDS = 60;

type Objection = ReadDraft["objections"]["objections"][number];

/** What will be asked, each with what is granted first, the answer and what it rests on. */
export const buildQa: BuildPaperContent = (given) => {
  const asked = given.draft.objections.objections.filter(({ objection }) => objection !== null);
  if (asked.length === 0) return null;
  return {
    kicker: "Questions and answers",
    heading:
      asked.length === 1 ? "One question we expect" : `${capitalise(numberWord(asked.length))} questions we expect`,
    lead: "We grant what is true first, then answer, and say what the answer rests on.",
    facts: meetingFacts(given),
    parts: asked.map((row, index) => questionPart(row, index, given)),
  };
};

function questionPart(row: Objection, index: number, { draft, context }: PaperGiven): PaperPart {
  return {
    id: `question-${index + 1}`,
    part: "main",
    level: 2,
    heading: row.objection ?? "",
    body: [
      ...labelled("True", row.concede),
      ...ourAnswer(row.answer),
      ...labelled("In two minutes", row.longAnswer),
      ...proof(row, draft),
      ...sourcesOf(row, context),
    ],
  };
}

/** In sixty words, as it can be said; what is written beyond them follows whole. */
function ourAnswer(answer: string | null): Block[] {
  if (answer === null) return labelled("Our answer", "Not written yet.");
  if (countWords(answer) <= ANSWER_WORDS) return labelled("Our answer", answer);
  return [...labelled("Our answer", fewWords(answer, ANSWER_WORDS)), ...labelled("In full", answer)];
}

const labelled = (label: string, words: string | null): Block[] =>
  words === null
    ? []
    : [{ kind: "paragraph", text: [{ text: `${label}: `, strong: true }, { text: asSentence(words) }] }];

/** The example and the risk an answer leads to; an example nobody has read is not named. */
function proof({ evidenceId, riskId }: Objection, { evidence, risks }: ReadDraft): Block[] {
  const example = findRow(evidence.cases, evidenceId);
  const risk = findRow(risks.risks, riskId)?.title ?? null;
  const parts = [
    ...(example === null || example.org === null ? [] : [exampleWords(example)]),
    ...(risk === null ? [] : [`the risk “${risk}” and its controls`]),
  ];
  if (parts.length === 0) return [];
  return [{ kind: "paragraph", role: "small", text: `Rests on ${asSentence(parts.join("; "))}` }];
}

/** Where an answer of the library can be checked. */
function sourcesOf(row: Objection, { library }: BuildContext): Block[] {
  const sources = libraryEvidence(row, library);
  if (sources.length === 0) return [];
  return [{ kind: "paragraph", role: "small", text: asSentence(`Source: ${sources.join("; ")}`) }];
}

function exampleWords({ org, year, result, caveat }: ReadDraft["evidence"]["cases"][number]): string {
  const who = year === null ? `${org}` : `${org}, ${year}`;
  const known = [
    result === null ? null : uncapitalise(result),
    caveat === null ? null : `what it does not prove: ${uncapitalise(caveat)}`,
  ].filter((part) => part !== null);
  return known.length === 0 ? who : `${who} (${known.join("; ")})`;
}
