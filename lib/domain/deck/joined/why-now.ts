import { formatDate } from "../../dates/format-date";
import { NOT_SPARED, waitingWords } from "../../money/waiting-cost";
import { needsInFit } from "../../sections/alignment/fit-slide";
import { measureValue, type Need, objectiveLine } from "../../sections/alignment/need-words";
import { loneBenefit } from "../../sections/audiences/benefits-slide";
import type { BuildContext } from "../../sections/build-context";
import { listeningDots } from "../../sections/evidence/listening-dots";
import type { ReadDraft } from "../../sections/registry";
import type { Block } from "../../slides/block";
import type { Line } from "../../slides/line";
import { isUnverified } from "../../slides/measure-words";
import type { MessagePart } from "../../slides/message";
import type { Slide } from "../../slides/slide";
import { slideTitle } from "../../slides/slide-title";
import { formatQuantity } from "../../text/format-number";
import { quoted } from "../../text/quoted";
import { readList } from "../../text/read-list";
import { capitalise, withoutStop } from "../../text/sentence";
import { askedRows, askedThread, standsWithNeed } from "./asked-us";
import { whyNowClaims } from "./joined-claims";
import { aimDots, successOf } from "./need-aim";

/** The first need: its number, what else was counted, what it is in our own words, and what waiting means. */
export function whyNowSlide({ alignment, audiences, evidence, pilot }: ReadDraft, context: BuildContext): Slide[] {
  const { needs } = alignment;
  const main = mainNeed(needs);
  // What was asked has a slide of its own, which counts what had no answer; without one the count is shown here.
  const asked = askedRows(evidence, context);
  const heard = asked.length > 0 ? null : listeningDots(evidence, context);
  const isBeside = standsWithNeed({ alignment, evidence }, context);
  const title = slideTitle({
    context,
    own: alignment.whyNowHeadline,
    facts: whyNowFacts(main, context),
    from: whyNowClaims,
  });
  const parts = [
    ...(main === undefined ? [] : numberParts(main, successOf(main, pilot), context)),
    ...(main === undefined || title.endsWith(problemOf(main, context) ?? title) ? [] : reasonParts(main, isBeside)),
    ...(main === undefined ? [] : countedParts(main)),
    ...aroundParts(main, { audiences, context }),
    ...otherNumbers(needs, main, context),
    ...waitingParts(needs, main, context),
    ...(isBeside ? [part("must", "side", askedThread(asked))] : []),
    ...(heard === null ? [] : [part("should", "main", heard)]),
  ];
  if (!parts.some(({ need }) => need !== "may")) return [];
  return [
    {
      id: "why-now",
      part: "main",
      kicker: context.library.readers[context.variant].whyNow,
      title,
      layout: "message",
      parts,
      ...(context.density === "present" && main !== undefined ? saidSource(main, context) : {}),
    },
  ];
}

/** The first need that somebody has said something of. */
const mainNeed = (needs: readonly Need[]): Need | undefined =>
  needs.find(({ title, problemNow, measureBaseline }) =>
    [title, problemNow, measureBaseline].some((one) => one !== null),
  );

const part = (
  need: MessagePart["need"],
  place: MessagePart["place"],
  block: Block,
  heading?: string | null,
): MessagePart => ({ need, place, block, ...(heading ? { heading } : {}) });

/** Today, large, and the way to the target, drawn; a number without a source is neither. */
function numberParts(need: Need, success: number | null, context: BuildContext): MessagePart[] {
  const label = need.measureName ?? "Today";
  const today = measureValue(need, need.measureBaseline, context);
  if (today === null) return [];
  const from = sourceWords(need, context);
  const aimed = need.measureTarget === null ? success : null;
  if (isUnverified(need)) return unverifiedParts({ need, label, today, from, success: aimed }, context);
  const number = part(
    "must",
    "main",
    figures([
      { label, value: today, note: from === "" || context.density === "present" ? "today" : `today (${from})` },
    ]),
  );
  const gap =
    aimed === null ? gapBlock(need, context) : aimDots(need, aimed, { label: "today", isUnverified: false }, context);
  return gap === null ? [number] : [number, part("must", "main", gap)];
}

type Unverified = { need: Need; label: string; today: string; from: string; success: number | null };

/** Counted one by one where it is few; else what would be a success is large, and today's number is not. */
function unverifiedParts({ need, label, today, from, success }: Unverified, context: BuildContext): MessagePart[] {
  const note = [from, "unverified"].filter((words) => words !== "").join(", ");
  const dots =
    success === null ? null : aimDots(need, success, { label: `today (${note})`, isUnverified: true }, context);
  if (dots !== null) return [part("must", "main", dots)];
  const told: Line = [{ text: today, strong: true }, { text: ` today (${note})` }];
  const number = part("must", "main", { kind: "paragraph", role: "lead", text: told }, label);
  const aim = measureValue(need, success, context);
  return aim === null
    ? [number]
    : [number, part("must", "main", figures([{ label: "Would be success", value: aim, note: "" }]))];
}

/** What a room does not read, its speaker can say. */
function saidSource(need: Need, context: BuildContext): Pick<Slide, "notes"> {
  const from = sourceWords(need, context);
  return from === "" || isUnverified(need) ? {} : { notes: [`The number of today comes from: ${from}.`] };
}

/** The way from today to the target, as the larger of the two divided by the smaller; null where there is none to draw. */
function gapBlock(need: Need, context: BuildContext): Block | null {
  const { measureBaseline: today, measureTarget: target, measureTargetDate, measureUnit } = need;
  if (today === null || target === null || today === target || Math.min(today, target) < 0) return null;
  const by = measureTargetDate === null ? "" : ` by ${formatDate(measureTargetDate, context.locale)}`;
  const words = (value: number): string => measureValue(need, value, context) ?? "";
  // A step of 7 between two shares is seven points, not seven per cent.
  const step = Number(Math.abs(today - target).toFixed(DECIMALS));
  const stepWords = formatQuantity(step, measureUnit === "%" ? "points" : null, context.locale);
  const isFall = target < today;
  return {
    kind: "split",
    parts: [
      isFall
        ? { label: `our target${by}`, value: target, text: words(target), weight: "strong" }
        : { label: "today", value: today, text: words(today), weight: "strong" },
      {
        label: isFall ? "less than today" : `more, to our target of ${words(target)}${by}`,
        value: step,
        text: stepWords,
        weight: "second",
      },
    ],
  };
}

const DECIMALS = 6;

const sourceWords = ({ measureSource, measureBaselineDate }: Need, { locale }: BuildContext): string =>
  [measureSource, measureBaselineDate === null ? null : formatDate(measureBaselineDate, locale)]
    .filter((words) => words !== null)
    .join(", ");

const figures = (items: { label: string; value: string; note: string }[]): Block => ({
  kind: "figures",
  items: items.map(({ note, ...item }) => (note === "" ? item : { ...item, note })),
});

/** What it is like, as the author puts it; where no number carries the slide, it does. */
function reasonParts({ problemNow, measureBaseline }: Need, isSideTaken: boolean): MessagePart[] {
  if (problemNow === null) return [];
  const isAll = measureBaseline === null;
  const block: Block = {
    kind: "quote",
    text: withoutStop(problemNow),
    by: "In our own words",
    ...(isAll ? {} : { onlyReadAhead: true }),
  };
  return [part(isAll ? "must" : "should", isAll || isSideTaken ? "main" : "side", block)];
}

const problemOf = ({ problemNow }: Need, { locale }: BuildContext): string | null =>
  problemNow === null ? null : quoted(withoutStop(problemNow), locale);

/** What else was counted of it, line by line as it was typed, with where it stands. */
function countedParts({ evidenceNow, evidenceNowSource }: Need): MessagePart[] {
  if (evidenceNow === null) return [];
  const list = readList(evidenceNow);
  const block: Block =
    list === null ? { kind: "paragraph", text: evidenceNow } : { kind: "bullets", items: list.items };
  const heading = list?.lead ?? "What was counted";
  const from = evidenceNowSource ?? "unverified";
  return [
    {
      ...part("should", "main", { ...block, onlyReadAhead: true }, `${withoutColon(heading)} (${from})`),
      isElsewhere: true,
    },
  ];
}

type Around = { audiences: ReadDraft["audiences"]; context: BuildContext };
type Told = { need: MessagePart["need"]; heading: string; text: Line };

/**
 * Which priority it serves, whom it concerns, and a single gain, which has no slide of its own. The slide of our plan
 * has no room in every deck, so the priority is said here in each. Where nothing is drawn they stand as boxes across
 * the foot, in a room too.
 */
function aroundParts(need: Need | undefined, { audiences, context }: Around): MessagePart[] {
  const objective = need === undefined ? null : objectiveLine(need);
  const gain = loneBenefit(audiences, context);
  const gained = gain?.group == null ? "What would be gained" : `What would be gained: ${gain.group}`;
  const told: Told[] = [
    ...toldAs("should", "The priority it would serve", objective),
    ...toldAs("may", "Who is affected", need?.whoIsAffected ?? null),
    ...toldAs("may", gained, gain?.text ?? null),
  ];
  const [first] = told;
  if (need !== undefined && first !== undefined && isThin(need)) {
    const items = told.map(({ heading, text }) => ({ title: heading, text }));
    return [{ ...part(first.need, "foot", { kind: "boxes", items }), isElsewhere: true }];
  }
  return told.map(({ need: needed, heading, text }) => ({
    ...part(needed, "main", { kind: "paragraph", text, ...(needed === "may" ? { onlyReadAhead: true } : {}) }, heading),
    isElsewhere: true,
  }));
}

const toldAs = (need: MessagePart["need"], heading: string, text: Line | null): Told[] =>
  text === null ? [] : [{ need, heading, text }];

/** Neither a number that may stand large nor anything else that was counted. */
const isThin = (need: Need): boolean =>
  need.evidenceNow === null && (need.measureBaseline === null || isUnverified(need));

const withoutColon = (text: string): string => text.replace(/:$/u, "");

/** Numbers of other needs that the slide of our plan does not show. */
function otherNumbers(needs: readonly Need[], main: Need | undefined, context: BuildContext): MessagePart[] {
  const shown = needsInFit(needs);
  const others = needs.filter((need) => need !== main && !shown.includes(need));
  const items = others.flatMap((need) => {
    const value = measureValue(need, need.measureBaseline, context);
    if (value === null || isUnverified(need)) return [];
    return [{ label: need.measureName ?? "Today", value, note: sourceWords(need, context) }];
  });
  return items.length === 0 ? [] : [part("should", "side", figures(items.slice(0, MAX_OTHERS)))];
}

const MAX_OTHERS = 2;

/** What not acting costs or does: of this need, else of the first that says so. What is not spared stays marked so. */
function waitingParts(needs: readonly Need[], main: Need | undefined, context: BuildContext): MessagePart[] {
  const need = [...(main === undefined ? [] : [main]), ...needs].find((one) => waitingWords(one, context) !== null);
  const words = need === undefined ? null : waitingWords(need, context);
  if (need === undefined || words === null) return [];
  const isMarked = need.doNothingAvoidedByThis === false && need.doNothingAmount === null;
  const text = isMarked ? `${capitalise(NOT_SPARED)}: ${words}` : words;
  const isOther = need !== main && need.title !== null;
  const heading = isOther ? `If nobody acts on: ${withoutStop(need.title ?? "")}` : "If nobody acts";
  return [part("must", "side", { kind: "boxes", items: [{ title: heading, text, tone: "caution" }] })];
}

/** The need by its name, else in our own words, else its number if that has a source. */
function whyNowFacts(first: Need | undefined, context: BuildContext) {
  const today = first === undefined || isUnverified(first) ? null : measureValue(first, first.measureBaseline, context);
  return {
    need: first === undefined || first.title === null ? null : withoutStop(first.title),
    problem: first === undefined ? null : problemOf(first, context),
    number: first === undefined || today === null ? null : { measure: first.measureName ?? "Today", today },
  };
}
