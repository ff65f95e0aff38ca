import type { BuildContext } from "../../build-context";
import { formatDate } from "../../dates/format-date";
import type { Line } from "../../deck/line";
import { figure, makeTable } from "../../deck/make-table";
import { isUnverified, type Need, valueWords } from "../../deck/measure-of";
import type { Slide } from "../../deck/slide";
import { slideTitle } from "../../deck/slide-title";
import { formatMoney } from "../../money/format-money";
import type { ReadAnswers, SlideMaker, SlideSpec } from "../../section";
import { numberWord } from "../../text/number-words";
import { capitalise } from "../../text/sentence";
import type { AlignmentValues } from "./schema";

const MAX_ROWS_IN_MAIN = 4;
const KICKER = "Appendix: needs";

export const alignmentSlides = (slide: SlideMaker<AlignmentValues>): readonly SlideSpec[] => [
  slide({ id: "fit", part: "main", needs: ["needs", "fitHeadline"] }, ({ needs, fitHeadline }, context) =>
    fitSlide(needs, fitHeadline, context),
  ),
  slide({ id: "needs", part: "appendix", needs: ["needs", "longTermVision"] }, needsSlide),
  slide({ id: "needs.2", part: "appendix", needs: ["needs"] }, measuresSlide),
];

const measureValue = (need: Need, value: number | null, { locale }: BuildContext): string | null =>
  valueWords(value, { name: need.measureName, unit: need.measureUnit }, locale);

/** Worth a slide from the first page reference or the second need on; an unlinked need is left out. */
function fitSlide(needs: readonly Need[], headline: string | null, context: BuildContext): Slide[] {
  const linked = needs.filter((need) => need.title !== null && need.corporateObjective !== null);
  if (linked.length === 0 || (linked.length < 2 && linked[0]?.docRef === null)) return [];
  const priorities = new Set(linked.map((need) => need.corporateObjective)).size;
  const shown = linked.slice(0, MAX_ROWS_IN_MAIN);
  const table = makeTable({
    caption: "Needs, the priorities they serve and their measures",
    columns: [
      { head: "Need", share: 205 },
      { head: "Priority it serves", share: 205 },
      { head: "Measure", share: 150 },
      { head: "Today and target", share: 190 },
      { head: "Owner", share: 130 },
    ],
    rows: shown.map((need) => [
      need.title,
      objectiveLine(need),
      need.measureName,
      figure(targetWords(need, context)),
      need.ownerDept,
    ]),
    rhythm: "roomy",
  });
  const title = slideTitle({
    context,
    headline,
    candidates: [priorities === 1 ? { key: "fit.one" } : { key: "fit", words: { count: numberWord(priorities) } }],
  });
  return [{ id: "fit", part: "main", kicker: "Fit with our plan", title, layout: "table", table }];
}

function objectiveLine({ corporateObjective, docRef }: Need): Line | null {
  if (corporateObjective === null) return docRef;
  return docRef === null ? corporateObjective : [{ text: corporateObjective, strong: true }, { text: `. ${docRef}` }];
}

function targetWords(need: Need, context: BuildContext): string | null {
  const today = measureValue(need, need.measureBaseline, context);
  const target = measureValue(need, need.measureTarget, context);
  if (today === null) return target;
  const checked = isUnverified(need) ? `${today} (unverified)` : today;
  return target === null ? checked : `${checked} → ${target}`;
}

type Values = ReadAnswers<AlignmentValues>;

/** Each need in its own words, with what social media adds to it; where it could lead stands under the table. */
function needsSlide(
  { needs, longTermVision }: Pick<Values, "needs" | "longTermVision">,
  context: BuildContext,
): Slide[] {
  const told = needs.filter(({ title, problemNow }) => title !== null || problemNow !== null);
  if (told.length === 0) return [];
  const table = makeTable({
    caption: "Needs in full",
    columns: [
      { head: "Need", share: 140 },
      { head: "In our own words", share: 150 },
      { head: "What we know, and from where", share: 200 },
      { head: "Who feels it", share: 120 },
      { head: "What social media adds", share: 150 },
      { head: "What changes inside", share: 120 },
    ],
    rows: told.map((need) => [
      need.title,
      need.problemNow,
      evidenceLine(need),
      need.whoIsAffected,
      need.socialRole,
      need.internalImpact,
    ]),
    rhythm: "dense",
  });
  const title = slideTitle({
    context,
    candidates: [
      told.length === 1
        ? { key: "needs.one" }
        : { key: "needs", words: { Count: capitalise(numberWord(told.length)) } },
    ],
  });
  const note: Line | null =
    longTermVision === null ? null : [{ text: "In the long run: ", strong: true }, { text: longTermVision }];
  const frame = { id: "needs", part: "appendix", kicker: KICKER, title, layout: "table", table } as const;
  return [note === null ? frame : { ...frame, note }];
}

function evidenceLine({ evidenceNow, evidenceNowSource }: Need): string | null {
  if (evidenceNow === null) return evidenceNowSource;
  return `${evidenceNow} (${evidenceNowSource ?? "unverified"})`;
}

/** What is counted for each need, where from, whose it is and what waiting costs. */
function measuresSlide({ needs }: Pick<Values, "needs">, context: BuildContext): Slide[] {
  const told = needs.filter((need) => need.title !== null || need.measureName !== null);
  if (!told.some((need) => need.measureBaseline !== null || need.corporateObjective !== null)) return [];
  const table = makeTable({
    caption: "Measures of the needs, and the cost of waiting",
    columns: [
      { head: "Measure", share: 160 },
      { head: "Today", share: 155 },
      { head: "Target", share: 120 },
      { head: "Priority it serves", share: 160 },
      { head: "Owner", share: 120 },
      { head: "If nobody acts", share: 165 },
    ],
    rows: told.map((need) => [
      measureLine(need),
      todayLine(need, context),
      joined(measureValue(need, need.measureTarget, context), dayWords(need.measureTargetDate, context)),
      objectiveLine(need),
      need.ownerDept,
      costOfWaiting(need, context),
    ]),
    rhythm: "dense",
  });
  const title = slideTitle({ context, candidates: [{ key: "needs.measures" }] });
  return [{ id: "needs.2", part: "appendix", kicker: KICKER, title, layout: "table", table }];
}

const dayWords = (date: string | null, { locale }: BuildContext): string | null =>
  date === null ? null : formatDate(date, locale);

function measureLine({ measureName, measureUnit }: Need): string | null {
  return measureName !== null && measureUnit !== null
    ? `${measureName} (${measureUnit})`
    : (measureName ?? measureUnit);
}

function todayLine(need: Need, context: BuildContext): string | null {
  const value = measureValue(need, need.measureBaseline, context);
  const from = joined(need.measureSource, dayWords(need.measureBaselineDate, context));
  return joined(value, isUnverified(need) ? joined(from, "unverified") : from);
}

/** The amount stands beside the words that explain it, unless they name it themselves. */
function costOfWaiting({ doNothingText, doNothingAmount }: Need, { locale, currency }: BuildContext): string | null {
  if (doNothingAmount === null) return doNothingText;
  const amount = formatMoney({ minor: doNothingAmount, currency, locale });
  if (doNothingText === null) return amount;
  return doNothingText.includes(amount) ? doNothingText : `${doNothingText}: ${amount}`;
}

function joined(first: string | null, second: string | null): string | null {
  const parts = [first, second].filter((part) => part !== null);
  return parts.length === 0 ? null : parts.join(", ");
}
