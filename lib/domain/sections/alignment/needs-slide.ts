import { formatDate } from "../../dates/format-date";
import { waitingWords } from "../../money/waiting-cost";
import { type Line, type Run, runsOf } from "../../slides/line";
import { makeTable } from "../../slides/make-table";
import { isUnverified } from "../../slides/measure-words";
import type { Slide } from "../../slides/slide";
import { slideTitle } from "../../slides/slide-title";
import { asSentence } from "../../text/sentence";
import type { BuildContext } from "../build-context";
import type { ReadAnswers } from "../define-section";
import { needsClaims } from "./alignment-claims";
import { measureValue, type Need, objectiveLine } from "./need-words";
import type { AlignmentValues } from "./schema";

type Values = Pick<ReadAnswers<AlignmentValues>, "needs" | "longTermVision">;

/** Each need once and whole: what is known and counted, whose priority it is, what waiting means and what this adds. */
export function needsSlide({ needs, longTermVision }: Values, context: BuildContext): Slide[] {
  const told = needs.filter(
    ({ title, problemNow, measureName }) => title !== null || problemNow !== null || measureName !== null,
  );
  if (told.length === 0) return [];
  const table = makeTable({
    caption: "Needs in full",
    columns: [
      { head: "Need, and who feels it", share: 190 },
      { head: "What we know", share: 185 },
      { head: "Measure, priority and owner", share: 205 },
      { head: "What this adds", share: 170 },
      { head: "If nobody acts", share: 130 },
    ],
    rows: told.map((need) => [
      below(need.title, joined(need.problemNow, named("Felt by", need.whoIsAffected), " ")),
      evidenceLine(need),
      countedCell(need, context),
      joined(need.socialRole, named("Inside", need.internalImpact), " "),
      waitingWords(need, context),
    ]),
  });
  const title = slideTitle({ context, facts: { needs: told }, from: needsClaims });
  const note: Line | null =
    longTermVision === null ? null : [{ text: "In the long run: ", strong: true }, { text: longTermVision }];
  const frame = { id: "needs", part: "appendix", kicker: "Appendix: needs", title, layout: "table", table } as const;
  return [note === null ? frame : { ...frame, note }];
}

const named = (label: string, words: string | null): string | null => (words === null ? null : `${label}: ${words}`);

/** What stands out, and what is set quietly below it. */
const below = (first: string | null, rest: string | null): string | null => joined(first, rest, "\n");

/** Two answers in one cell, the first as a sentence where the second follows on its line; null where there is neither. */
function joined(first: string | null, second: string | null, between: string): string | null {
  if (first === null || second === null) return first ?? second;
  return `${between === " " ? asSentence(first) : first}${between}${second}`;
}

function evidenceLine({ evidenceNow, evidenceNowSource }: Need): string | null {
  if (evidenceNow === null) return evidenceNowSource;
  return `${evidenceNow} (${evidenceNowSource ?? "unverified"})`;
}

/** What is counted, and the way from today's number to the target by its day. */
function measureLine(need: Need, context: BuildContext): string | null {
  const { measureName, measureUnit, measureTargetDate } = need;
  const name = measureName !== null && measureUnit !== null ? `${measureName} (${measureUnit})` : measureName;
  const today = measureValue(need, need.measureBaseline, context);
  const target = joined(
    measureValue(need, need.measureTarget, context),
    measureTargetDate === null ? null : formatDate(measureTargetDate, context.locale),
    " by ",
  );
  const way = today === null && target !== null ? `target ${target}` : joined(today, target, " → ");
  return joined(name ?? measureUnit, way, ": ");
}

function sourceLine(need: Need, { locale }: BuildContext): string | null {
  const day = need.measureBaselineDate === null ? null : formatDate(need.measureBaselineDate, locale);
  const from = joined(need.measureSource, day, ", ");
  return isUnverified(need) ? joined(from, "unverified", ", ") : from;
}

/** What is counted stands out; below it where from, which priority it serves and whose it is. */
function countedCell(need: Need, context: BuildContext): Line | null {
  const measure = measureLine(need, context);
  const lines = [
    measure === null ? null : [{ text: measure, strong: true as const }],
    ...[sourceLine(need, context), objectiveLine(need), named("Owner", need.ownerDept)].map((line) =>
      line === null ? null : runsOf(line).map(({ text }) => ({ text })),
    ),
  ].filter((line) => line !== null);
  return lines.length === 0 ? null : lines.flatMap((line, at): Run[] => (at === 0 ? line : [{ text: "\n" }, ...line]));
}
