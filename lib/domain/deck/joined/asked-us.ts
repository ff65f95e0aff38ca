import { rowsInOrder } from "../../form/find-row";
import { waitingWords } from "../../money/waiting-cost";
import type { BuildContext } from "../../sections/build-context";
import { answerLabel } from "../../sections/evidence/answer-line";
import { listeningPeriod } from "../../sections/evidence/listening-blocks";
import { listeningDots } from "../../sections/evidence/listening-dots";
import type { ReadDraft } from "../../sections/registry";
import type { Block, Message } from "../../slides/block";
import type { MessagePart } from "../../slides/message";
import type { Slide } from "../../slides/slide";
import { slideTitle } from "../../slides/slide-title";
import { formatNumber } from "../../text/format-number";
import { readList } from "../../text/read-list";
import { askedUsClaims } from "./joined-claims";

type Given = Pick<ReadDraft, "alignment" | "evidence">;
type Evidence = ReadDraft["evidence"];
export type AskedRow = Evidence["realQuestions"][number];

const MAX_QUESTIONS = 2;

/** Real questions that somebody has made anonymous: those with an answer first, which show how we speak. */
export function askedRows(
  { realQuestions }: Pick<Evidence, "realQuestions">,
  { picks, density }: BuildContext,
): AskedRow[] {
  const asked = rowsInOrder(realQuestions, picks.anonymisedQuestionIds).filter(({ text }) => text !== null);
  const answered = asked.filter(({ answer }) => answer !== null);
  return [...answered, ...asked.filter((row) => !answered.includes(row))].slice(
    0,
    density === "present" ? 1 : MAX_QUESTIONS,
  );
}

/** What people really ask, as a thread with our answer, beside how much of it was left without one. */
export function askedUsSlide({ alignment, evidence }: Given, context: BuildContext): Slide[] {
  const rows = askedRows(evidence, context);
  if (rows.length === 0 || standsWithNeed({ alignment, evidence }, context)) return [];
  const facts = {
    rows,
    unanswered: evidence.listeningUnanswered,
    period: listeningPeriod(evidence, context.locale),
    locale: context.locale,
  };
  return [
    {
      id: "asked-us",
      part: "main",
      kicker: `What ${context.lexicon.askers} ask`,
      title: slideTitle({ context, facts, from: askedUsClaims }),
      layout: "message",
      parts: [
        { need: "must", place: "main", block: askedThread(rows) },
        ...countParts(evidence, context),
        ...themeParts(evidence),
        ...addsParts(alignment, context),
      ],
    },
  ];
}

/**
 * A single question with nothing counted around it, beside a need of which nothing else is known than its number: two
 * such slides would be half empty, so that the need takes the question with it.
 */
export function standsWithNeed({ alignment, evidence }: Given, context: BuildContext): boolean {
  const isBare = alignment.needs.every((need) => need.evidenceNow === null && waitingWords(need, context) === null);
  const around = [...countParts(evidence, context), ...themeParts(evidence), ...addsParts(alignment, context)];
  const isNeeded = alignment.needs.some(({ problemNow, measureBaseline }) => (problemNow ?? measureBaseline) !== null);
  return isNeeded && isBare && around.length === 0 && askedRows(evidence, context).length === 1;
}

/** The questions, each with its answer behind it. */
export const askedThread = (rows: readonly AskedRow[]): Block => ({ kind: "thread", items: rows.flatMap(exchange) });

/** The question stays as it came; the label of the answer says whether it was sent. */
function exchange({ text, when, answer, answerSent }: AskedRow): Message[] {
  const label = when === null ? "A real question, as it came" : `Asked: ${when}`;
  const asked: Message = { side: "asked", label, text: text ?? "" };
  if (answer === null) return [asked];
  const state = answerSent === true ? "stands" : "would";
  return [asked, { side: "answered", label: answerLabel(answerSent), text: answer, state }];
}

/** Counted messages one by one, or in figures where they are few; a count of no period is no count that anyone can repeat. */
function countParts(evidence: Evidence, context: BuildContext): MessagePart[] {
  const { listeningUnanswered: unanswered, listeningMentions: all } = evidence;
  const period = listeningPeriod(evidence, context.locale);
  if (unanswered === null || period === null) return [];
  const words = (count: number): string => formatNumber(count, context.locale);
  const of = all === null || all < unanswered ? "" : `of ${words(all)} messages, `;
  const counted = { label: unit(unanswered), value: words(unanswered), note: `${of}${period}` };
  const block = listeningDots(evidence, context) ?? { kind: "figures" as const, items: [counted] };
  return [{ need: "must", place: "side", block }];
}

const unit = (count: number): string => (count === 1 ? "Question without an answer" : "Questions without an answer");

/** Parts between semicolons are a list as well. */
function themeParts({ listeningThemes: themes }: Evidence): MessagePart[] {
  if (themes === null) return [];
  const items = readList(themes)?.items ?? themes.split("; ");
  const block: Block = items.length > 1 ? { kind: "bullets", items } : { kind: "paragraph", text: themes };
  return [{ need: "should", place: "side", heading: "What they were about", block, isElsewhere: true }];
}

/** Why an answer there is worth more than one on the phone, from the first need. */
function addsParts({ needs }: ReadDraft["alignment"], { lexicon }: BuildContext): MessagePart[] {
  const adds = needs[0]?.socialRole ?? null;
  if (adds === null) return [];
  const block: Block = { kind: "paragraph", text: adds, onlyReadAhead: true };
  return [{ need: "may", place: "side", heading: `What ${lexicon.place} adds`, block, isElsewhere: true }];
}
