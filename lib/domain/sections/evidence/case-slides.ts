import { rowsInOrder } from "../../form/find-row";
import { labelOf } from "../../form/label-of";
import { decisionWords, knownResult } from "../../library/known-result";
import { sectorOptions } from "../../library/sector";
import { makeTable } from "../../slides/make-table";
import type { Slide } from "../../slides/slide";
import { slideTitle } from "../../slides/slide-title";
import { firstWords } from "../../text/first-words";
import { asSentence } from "../../text/sentence";
import type { BuildContext } from "../build-context";
import type { ReadAnswers } from "../define-section";
import type { CaseRow } from "./case-order";
import { examplesClaims, proofClaims } from "./evidence-claims";
import { caseKindOptions } from "./options";
import type { EvidenceValues } from "./schema";

type Answers = Pick<ReadAnswers<EvidenceValues>, "cases" | "headline">;

const ON_SLIDE = 3;
const MAX_SOURCE_CHARACTERS = 110;

const headOf = ({ org, year }: CaseRow): string => (year === null ? `${org}` : `${org}, ${year}`);

/** Up to three examples that worked, were mended or were decided, those most like us first; each with what it does not prove. */
export function proofSlide({ cases, headline }: Answers, context: BuildContext): Slide[] {
  const told = rowsInOrder(cases, context.picks.caseOrder)
    .filter(({ kind }) => kind !== "fail")
    .slice(0, ON_SLIDE);
  if (told.length === 0) return [];
  const sources = told.flatMap(firstSource);
  return [
    {
      id: "proof",
      part: "main",
      kicker: "What others did",
      title: slideTitle({ context, own: headline, facts: { cases: told }, from: proofClaims }),
      layout: "columns",
      columns: told.map((row) => ({
        head: headOf(row),
        ...resultParts(row).value,
        body: [
          decisionWords(row),
          resultParts(row).words,
          row.likeUsBecause === null ? null : `Like us: ${row.likeUsBecause}`,
          row.lessonForUs,
        ]
          .filter((text) => text !== null)
          .map(asSentence),
        ...(row.caveat === null ? {} : { caveat: asSentence(row.caveat) }),
      })),
      ...(sources.length === 0 ? {} : { sources: [sources.join("; ")] }),
    },
  ];
}

const LEADING_FIGURE = /^((?:[£€$]|C\$)?\d[\d,.]*(?:\s?%)?)\s+(?=\p{L})/u;

/** The figure that opens a result stands large, but never one without a source. */
function resultParts(row: CaseRow): { value: { value?: string }; words: string | null } {
  const { result, facts } = row;
  const isSourced = facts.some(({ sourceId }) => sourceId !== null);
  const found = knownResult(row) === null || !isSourced ? null : LEADING_FIGURE.exec(result ?? "");
  if (result === null || found === null || found[1] === undefined) return { value: {}, words: result };
  return { value: { value: found[1] }, words: result.slice(found[0].length) };
}

/** One source a case, in short; all of them stand with the facts. */
function firstSource({ org, facts }: CaseRow): string[] {
  const source = facts.find(({ sourceId }) => sourceId !== null)?.sourceId ?? null;
  if (source === null) return [];
  const words = firstWords(source.split("; ")[0] ?? source, MAX_SOURCE_CHARACTERS);
  return [org !== null && source.startsWith(org) ? words : `${org}: ${words}`];
}

/** Every example in full: what is known, where it stands and what it does not prove. */
export function examplesSlide({ cases }: Pick<Answers, "cases">, context: BuildContext): Slide[] {
  const printed = rowsInOrder(cases, context.picks.caseOrder);
  if (printed.length === 0) return [];
  const table = makeTable({
    caption: "Examples, what is known of them and what they do not prove",
    columns: [
      { head: "Who", share: 130 },
      { head: "What came of it, and its limits", share: 190 },
      { head: "What is known, and its source", share: 380 },
      { head: "Like us, and lesson", share: 122 },
    ],
    rows: printed.map((row) => [
      `${headOf(row)}${kindWords(row)}`,
      lines([...resultWords(row), row.caveat === null ? null : `But: ${row.caveat}`]),
      lines(bySource(row)),
      lines([row.likeUsBecause, row.lessonForUs]),
    ]),
  });
  const title = slideTitle({ context, facts: { cases: printed }, from: examplesClaims });
  return [{ id: "examples", part: "appendix", kicker: "Appendix: examples", title, layout: "text", body: [table] }];
}

/** Under a head that promises what came of it, a decision says first that nobody knows yet. */
const resultWords = ({ kind, result }: CaseRow): (string | null)[] =>
  kind === "decision" ? ["Not known yet", result === null ? null : `Counted: ${result}`] : [result];

/** That it worked is said only where it is known what came of it. */
function kindWords({ sector, kind, result }: CaseRow): string {
  const isKnown = result !== null || kind !== "success";
  const words = [labelOf(sectorOptions, sector), isKnown ? labelOf(caseKindOptions, kind) : null].filter(
    (word) => word !== null,
  );
  return words.length === 0 ? "" : `\n${words.join(". ")}`;
}

/** Sentences one after the other; null where there is none. */
function lines(parts: readonly (string | null)[]): string | null {
  const known = parts.filter((part) => part !== null).map(asSentence);
  return known.length === 0 ? null : known.join(" ");
}

/** Facts that stand in one source stand together, so that the source is named once. */
function bySource({ facts }: CaseRow): string[] {
  const known = facts.filter(({ text }) => text !== null);
  const sources = [...new Set(known.map(({ sourceId }) => sourceId))];
  return sources.map((source) => {
    const told = known.filter(({ sourceId }) => sourceId === source).map(({ text }) => asSentence(text ?? ""));
    return `${told.join(" ")} (${source ?? "unverified"})`;
  });
}
