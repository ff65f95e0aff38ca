import { rowsInOrder } from "../../form/find-row";
import { labelOf } from "../../form/label-of";
import { decisionWords } from "../../library/known-result";
import { sectorOptions } from "../../library/sector";
import type { Block } from "../../slides/block";
import { makeTable } from "../../slides/make-table";
import type { MessagePart } from "../../slides/message";
import type { Slide } from "../../slides/slide";
import { slideTitle } from "../../slides/slide-title";
import { asSentence } from "../../text/sentence";
import type { BuildContext } from "../build-context";
import type { ReadAnswers } from "../define-section";
import type { CaseRow } from "./case-order";
import { examplesClaims, proofClaims } from "./evidence-claims";
import { caseKindOptions } from "./options";
import type { EvidenceValues } from "./schema";

type Answers = Pick<ReadAnswers<EvidenceValues>, "cases" | "headline">;

/** Two stand side by side; every example stands in the appendix. */
const ON_SLIDE = 2;

const headOf = ({ org, year }: CaseRow): string => (year === null ? `${org}` : `${org}, ${year}`);

/** Beside one that worked, a failure says that it is one. */
const slideHeadOf = (row: CaseRow): string =>
  row.kind === "fail" ? `${headOf(row)} · ${labelOf(caseKindOptions, row.kind)}` : headOf(row);

/**
 * Examples that worked, were mended or were decided, those most like us first; where one stands alone, a failure beside
 * it. Each has its source and what it does not prove.
 */
export function proofSlide({ cases, headline }: Answers, context: BuildContext): Slide[] {
  const told = casesOnSlide(rowsInOrder(cases, context.picks.caseOrder));
  const [first, second] = told;
  if (first === undefined) return [];
  const sources = told.flatMap(firstSource);
  const isMixed = told.some(({ kind }) => kind === "fail");
  return [
    {
      id: "proof",
      part: "main",
      kicker: "What others did",
      title: slideTitle({ context, own: headline, facts: { cases: told }, from: proofClaims }),
      layout: "message",
      parts:
        second === undefined
          ? [
              ...resultParts(first, "main"),
              ...knownParts(first),
              ...meaningParts(first, "side"),
              ...lessonParts(first, "side"),
              ...caveatPart(first, "side"),
            ]
          : [...besideParts(first, "main", isMixed), ...besideParts(second, "side", isMixed)],
      ...sourceLine(sources),
    },
  ];
}

/** A failure never stands alone here: it has its own slides, and proves nothing that we ask for. */
function casesOnSlide(cases: readonly CaseRow[]): CaseRow[] {
  const examples = cases.filter(({ kind }) => kind !== "fail").slice(0, ON_SLIDE);
  const failures = cases.filter(({ kind, org, result }) => kind === "fail" && org !== null && result !== null);
  return examples.length === 0 ? [] : [...examples, ...failures].slice(0, ON_SLIDE);
}

type Place = MessagePart["place"];

/**
 * One of two examples that stand side by side; what else is known of them is looked up. Where one of them failed, the
 * lessons are what the two have in common, and that a failure is like us matters less than its lesson.
 */
function besideParts(row: CaseRow, place: Place, isMixed: boolean): MessagePart[] {
  return [
    ...resultParts(row, place),
    ...(row.kind === "fail" ? [] : meaningParts(row, place)),
    ...(isMixed ? lessonParts(row, place) : []),
    ...caveatPart(row, place),
  ];
}

/** What came of it, large; where nobody knows yet, what was done. What has no source is set as plain words, and so is a decision. */
function resultParts(row: CaseRow, place: Place): MessagePart[] {
  const told = row.result ?? row.facts.find(({ text }) => text !== null)?.text ?? null;
  const isSourced = row.facts.some(({ sourceId }) => sourceId !== null);
  const isDecided = decisionWords(row) !== null;
  const block: Block =
    isSourced && !isDecided
      ? { kind: "paragraph", role: "lead", text: [{ text: told ?? NOT_KNOWN, strong: true }] }
      : { kind: "paragraph", text: plainResult(row, told, isSourced) };
  return [{ need: "must", place, heading: slideHeadOf(row), block }];
}

/** What was decided says so first: nobody may take it for what came of it. */
function plainResult(row: CaseRow, told: string | null, isSourced: boolean): string {
  const words = told === null ? NOT_KNOWN : `${told}${isSourced ? "" : " (unverified)"}`;
  const decision = decisionWords(row);
  return decision === null ? words : `${asSentence(decision)} ${words}`;
}

const NOT_KNOWN = "Nothing is known yet of what came of it.";

/** A line below the slide holds so much; longer sources stand with the facts in the appendix alone. */
const MOST_SOURCES = 240;

function sourceLine(sources: readonly string[]): Pick<Slide, "sources"> {
  const line = sources.join("; ");
  return line === "" || line.length > MOST_SOURCES ? {} : { sources: [line] };
}

/** One source an example, whole; all of them stand with the facts. */
function firstSource({ org, facts }: CaseRow): string[] {
  const source = facts.find(({ sourceId }) => sourceId !== null)?.sourceId ?? null;
  if (source === null) return [];
  return [org !== null && source.startsWith(org) ? source : `${org}: ${source}`];
}

/** Standing alone, an example has room for what else is known of it. */
function knownParts({ facts, result }: CaseRow): MessagePart[] {
  const items = facts.flatMap(({ text }) => (text === null ? [] : [text])).slice(result === null ? 1 : 0);
  if (items.length === 0) return [];
  const block: Block = { kind: "bullets", items, onlyReadAhead: true };
  return [{ need: "should", place: "main", heading: "What is known", block, isElsewhere: true }];
}

const meaningParts = ({ likeUsBecause }: CaseRow, place: Place): MessagePart[] =>
  explained("Why it is like us", likeUsBecause, place);

const lessonParts = ({ lessonForUs }: CaseRow, place: Place): MessagePart[] =>
  explained("The lesson for us", lessonForUs, place);

function explained(heading: string, text: string | null, place: Place): MessagePart[] {
  if (text === null) return [];
  const block: Block = { kind: "paragraph", text: asSentence(text), onlyReadAhead: true };
  return [{ need: "should", place, heading, block, isElsewhere: true }];
}

const caveatPart = ({ caveat }: CaseRow, place: Place): MessagePart[] =>
  caveat === null
    ? []
    : [
        {
          need: "must",
          place,
          block: {
            kind: "boxes",
            items: [{ title: "What it does not prove", text: asSentence(caveat), tone: "caution" }],
          },
        },
      ];

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
