import { findRow } from "../form/find-row";
import { decisionWords } from "../library/known-result";
import type { BuildContext } from "../sections/build-context";
import { libraryEvidence } from "../sections/objections/library-evidence";
import type { ReadDraft } from "../sections/registry";
import type { Block } from "../slides/block";
import { numberWord } from "../text/number-words";
import { quoted } from "../text/quoted";
import { asSentence, capitalise } from "../text/sentence";
import { costSentence, splitSentence } from "./case-sentences";
import { meetingFacts } from "./paper-frame";
import type { BuildPaperContent, PaperGiven } from "./paper-given";
import type { PaperPart } from "./paper-outline";
import { typedBlocks } from "./typed-blocks";

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

/** Shipped questions about money: the sums belong beside their answer. */
const ABOUT_MONEY: ReadonlySet<string> = new Set(["O06", "O21"]);

function questionPart(row: Objection, index: number, given: PaperGiven): PaperPart {
  return {
    id: `question-${index + 1}`,
    part: "main",
    level: 2,
    heading: row.objection ?? "",
    body: [
      ...typedBlocks(row.concede, "True"),
      ...typedBlocks(row.answer ?? "Not written yet.", "Our answer"),
      ...typedBlocks(row.longAnswer, "In two minutes"),
      ...(ABOUT_MONEY.has(row.libraryId ?? "") ? typedBlocks(sumsOf(given), "The sums") : []),
      ...proof(row, given),
      ...sourcesOf(row, given.context),
    ],
  };
}

function sumsOf(given: PaperGiven): string | null {
  const told = [costSentence(given), splitSentence(given)].filter((sentence) => sentence !== null);
  return told.length === 0 ? null : told.join(" ");
}

/** The example and the risk an answer leads to; an example nobody has read is not named. */
function proof(
  { evidenceId, riskId }: Objection,
  { draft: { evidence, risks }, context: { locale } }: PaperGiven,
): Block[] {
  const example = findRow(evidence.cases, evidenceId);
  const risk = findRow(risks.risks, riskId)?.title ?? null;
  const parts = [
    ...(example === null || example.org === null ? [] : [exampleWords(example)]),
    ...(risk === null ? [] : [`the risk ${quoted(risk, locale)} and its controls`]),
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

function exampleWords({ org, year, kind, result, caveat }: ReadDraft["evidence"]["cases"][number]): string {
  const who = year === null ? `${org}` : `${org}, ${year}`;
  const known = [decisionWords({ kind }), result, caveat === null ? null : `What it does not prove: ${caveat}`].filter(
    (part) => part !== null,
  );
  return known.length === 0 ? who : `${who} (${known.join("; ")})`;
}
