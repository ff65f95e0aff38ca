import type { BuildContext } from "../../build-context";
import type { Block } from "../../deck/block";
import { rowsInOrder } from "../../deck/find-row";
import { labelOf } from "../../deck/label-of";
import { makeTable } from "../../deck/make-table";
import type { Slide } from "../../deck/slide";
import { slideTitle } from "../../deck/slide-title";
import type { ReadAnswers } from "../../section";
import { firstWords } from "../../text/first-words";
import { asSentence } from "../../text/sentence";
import type { CaseRow } from "./case-order";
import { caseKindOptions, caseSectorOptions } from "./options";
import type { EvidenceValues } from "./schema";

type Answers = Pick<ReadAnswers<EvidenceValues>, "cases" | "headline">;

const ON_SLIDE = 3;
const MAX_SOURCE_CHARACTERS = 80;

const headOf = ({ org, year }: CaseRow): string => (year === null ? `${org}` : `${org}, ${year}`);

/** Up to three examples that worked or were mended, those most like us first; each with what it does not prove. */
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
      kicker: "Where it has worked",
      title: slideTitle({ context, headline, candidates: [{ key: told.length === 1 ? "proof.one" : "proof" }] }),
      layout: "columns",
      columns: told.map((row) => ({
        head: headOf(row),
        body: [row.result, row.likeUsBecause === null ? null : `Like us: ${row.likeUsBecause}`, row.lessonForUs]
          .filter((text) => text !== null)
          .map(asSentence),
        ...(row.caveat === null ? {} : { caveat: asSentence(row.caveat) }),
      })),
      ...(sources.length === 0 ? {} : { sources }),
    },
  ];
}

/** One source a case, in short; all of them stand with the facts. */
function firstSource({ org, facts }: CaseRow): string[] {
  const source = facts.find(({ sourceId }) => sourceId !== null)?.sourceId ?? null;
  return source === null ? [] : [`${org}: ${firstWords(source, MAX_SOURCE_CHARACTERS)}`];
}

/** Every example in full: what is known, where it stands and what it does not prove. */
export function examplesSlide({ cases }: Pick<Answers, "cases">, context: BuildContext): Slide[] {
  const printed = rowsInOrder(cases, context.picks.caseOrder);
  if (printed.length === 0) return [];
  const title = slideTitle({ context, candidates: [{ key: "examples" }] });
  const body: Block[] = [overview(printed), ...factTable(printed)];
  return [{ id: "examples", part: "appendix", kicker: "Appendix: examples", title, layout: "text", body }];
}

const overview = (cases: readonly CaseRow[]): Block =>
  makeTable({
    caption: "Examples, and what they do not prove",
    columns: [
      { head: "Who", share: 170 },
      { head: "What kind", share: 130 },
      { head: "What came of it", share: 190 },
      { head: "Like us because", share: 150 },
      { head: "Lesson for us", share: 150 },
      { head: "What it does not prove", share: 190 },
    ],
    rows: cases.map((row) => [
      headOf(row),
      [labelOf(caseSectorOptions, row.sector), labelOf(caseKindOptions, row.kind)]
        .filter((word) => word !== null)
        .join(". ") || null,
      row.result,
      row.likeUsBecause,
      row.lessonForUs,
      row.caveat,
    ]),
    rhythm: "dense",
  });

function factTable(cases: readonly CaseRow[]): Block[] {
  const rows = cases.flatMap((row) =>
    row.facts.flatMap(({ text, sourceId }) => (text === null ? [] : [[row.org, text, sourceId ?? "unverified"]])),
  );
  if (rows.length === 0) return [];
  return [
    makeTable({
      caption: "What is known, and where it stands",
      columns: [
        { head: "Who", share: 170 },
        { head: "What is known", share: 440 },
        { head: "Source", share: 270 },
      ],
      rows,
      rhythm: "dense",
    }),
  ];
}
