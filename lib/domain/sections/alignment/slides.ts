import type { BuildContext } from "../../build-context";
import { formatDate } from "../../dates/format-date";
import type { Line } from "../../deck/line";
import { figure, makeTable } from "../../deck/make-table";
import { isUnverified, type Need, valueWords } from "../../deck/measure-of";
import type { Slide } from "../../deck/slide";
import { slideTitle } from "../../deck/slide-title";
import { formatMoney } from "../../money/format-money";
import type { SlideMaker, SlideSpec } from "../../section";
import { countOf, numberWord } from "../../text/number-words";
import { capitalise } from "../../text/sentence";
import type { AlignmentValues } from "./schema";

const MAX_ROWS_IN_MAIN = 4;

export const alignmentSlides = (slide: SlideMaker<AlignmentValues>): readonly SlideSpec[] => [
  slide({ id: "fit", part: "main", needs: ["needs", "fitHeadline"] }, ({ needs, fitHeadline }, context) =>
    fitSlide(needs, fitHeadline, context),
  ),
  slide({ id: "needs", part: "appendix", needs: ["needs"] }, ({ needs }, context) => needsSlide(needs, context)),
  slide({ id: "needs.2", part: "appendix", needs: ["needs"] }, ({ needs }, context) => measuresSlide(needs, context)),
  slide({ id: "needs.3", part: "appendix", needs: ["needs", "longTermVision"] }, ({ needs, longTermVision }, context) =>
    socialSlide(needs, longTermVision, context),
  ),
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

function needsSlide(needs: readonly Need[], context: BuildContext): Slide[] {
  if (!needs.some(({ title, problemNow }) => title !== null || problemNow !== null)) return [];
  const table = makeTable({
    caption: "Needs in full",
    columns: [
      { head: "Need", share: 150 },
      { head: "In our own words", share: 165 },
      { head: "What we know, and from where", share: 215 },
      { head: "Who feels it", share: 130 },
      { head: "Priority", share: 120 },
      { head: "If nobody acts", share: 140 },
    ],
    rows: needs.map((need) => [
      need.title,
      need.problemNow,
      evidenceLine(need),
      need.whoIsAffected,
      objectiveLine(need),
      costOfWaiting(need, context),
    ]),
    rhythm: "dense",
  });
  const title = slideTitle({
    context,
    candidates: [
      needs.length === 1
        ? { key: "needs.one" }
        : { key: "needs", words: { Count: capitalise(numberWord(needs.length)) } },
    ],
  });
  return [{ id: "needs", part: "appendix", kicker: "Appendix: needs", title, layout: "table", table }];
}

function evidenceLine({ evidenceNow, evidenceNowSource }: Need): string | null {
  if (evidenceNow === null) return evidenceNowSource;
  return `${evidenceNow} (${evidenceNowSource ?? "unverified"})`;
}

function costOfWaiting({ doNothingText, doNothingAmount }: Need, { locale, currency }: BuildContext): string | null {
  if (doNothingAmount === null) return doNothingText;
  const amount = formatMoney({ minor: doNothingAmount, currency, locale });
  return doNothingText === null ? amount : `${doNothingText}: ${amount}`;
}

function measuresSlide(needs: readonly Need[], context: BuildContext): Slide[] {
  const measured = needs.filter((need) => need.measureName !== null || need.measureBaseline !== null);
  if (measured.length === 0) return [];
  const day = (date: string | null): string | null => (date === null ? null : formatDate(date, context.locale));
  const table = makeTable({
    caption: "Measures of the needs",
    columns: [
      { head: "Measure", share: 250 },
      { head: "Unit", share: 80 },
      { head: "Today", share: 120 },
      { head: "From where, and when", share: 190 },
      { head: "Target, by when", share: 140 },
      { head: "Owner", share: 140 },
    ],
    rows: measured.map((need) => [
      need.measureName,
      need.measureUnit,
      figure(measureValue(need, need.measureBaseline, context)),
      joined(need.measureSource, day(need.measureBaselineDate)) ?? "unverified",
      joined(measureValue(need, need.measureTarget, context), day(need.measureTargetDate)),
      need.ownerDept,
    ]),
  });
  const title = slideTitle({ context, candidates: [{ key: "needs.measures" }] });
  return [{ id: "needs.2", part: "appendix", kicker: "Appendix: needs", title, layout: "table", table }];
}

function joined(first: string | null, second: string | null): string | null {
  const parts = [first, second].filter((part) => part !== null);
  return parts.length === 0 ? null : parts.join(", ");
}

function socialSlide(needs: readonly Need[], vision: string | null, context: BuildContext): Slide[] {
  const told = needs.filter((need) => need.socialRole !== null || need.internalImpact !== null);
  if (told.length === 0 && vision === null) return [];
  const frame = {
    id: "needs.3",
    part: "appendix",
    kicker: "Appendix: needs",
    title: slideTitle({ context, candidates: [{ key: "needs.social" }] }),
  } as const;
  const lead: Line | null = vision === null ? null : [{ text: "In the long run: ", strong: true }, { text: vision }];
  if (told.length === 0) {
    return [{ ...frame, layout: "text", body: [{ kind: "paragraph", text: lead ?? "" }] }];
  }
  const table = makeTable({
    caption: `What social media adds to ${countOf(told.length, "need")}`,
    columns: [
      { head: "Need", share: 240 },
      { head: "What social media adds", share: 340 },
      { head: "What changes inside", share: 300 },
    ],
    rows: told.map((need) => [need.title, need.socialRole, need.internalImpact]),
  });
  return [{ ...frame, layout: "table", table, ...(lead === null ? {} : { note: lead }) }];
}
