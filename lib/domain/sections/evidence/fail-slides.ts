import { formatDate } from "../../dates/format-date";
import { findRow } from "../../form/find-row";
import type { Block, BoxItem } from "../../slides/block";
import { labelled } from "../../slides/line";
import type { MessagePart } from "../../slides/message";
import type { Slide, SlideOf } from "../../slides/slide";
import { slideTitle } from "../../slides/slide-title";
import { isToldFirst } from "../../slides/told-first";
import { formatQuantity } from "../../text/format-number";
import type { BuildContext } from "../build-context";
import type { ReadAnswers } from "../define-section";
import { failClaims, failStoryClaims } from "./evidence-claims";
import type { EvidenceValues } from "./schema";

type Evidence = ReadAnswers<EvidenceValues>;
type Walkthrough = Evidence["failWalkthroughs"][number];

/** What it reads beside its own section: the names of the risks and the training that a fail points to. */
type Given = {
  evidence: Evidence;
  risks: { risks: readonly { id: string; title: string | null }[] };
  training: { modules: readonly { id: string; name: string | null }[] };
};

/** One slide a fail: why it failed, exactly, and what we would do by the clock; a reader told it first sees it in brief. */
export function failSlides(draft: Given, context: BuildContext): Slide[] {
  return draft.evidence.failWalkthroughs
    .filter(({ title }) => title !== null)
    .flatMap((row, index) => {
      const isBrief = index === 0 && isToldFirst("fails", context.variant);
      const whole = wholeStory(row, draft, context);
      if (isBrief) return [briefStory(row, context), { ...whole, id: "fail-story", title: storyTitle(row, context) }];
      return [{ ...whole, id: index === 0 ? "fails" : `fails.${index + 1}` }];
    });
}

const KICKER = "Appendix: a fail, walked through";

function wholeStory(row: Walkthrough, draft: Given, context: BuildContext): SlideOf<"text"> {
  return {
    id: "fails",
    part: "appendix",
    kicker: KICKER,
    title: failTitle(row, context),
    layout: "text",
    body: [...storyBlocks(row, context), ...clockLines(row), ...lessonBlocks(row, draft)],
    columns: 2,
  };
}

const storyTitle = (fail: Walkthrough, context: BuildContext): string =>
  slideTitle({ context, facts: { fail }, from: failStoryClaims });

/** The clock and the cause: what a reader of risks asks about somebody else’s fail. */
function briefStory(row: Walkthrough, context: BuildContext): Slide {
  const items = clockOf(row);
  const frame = { id: "fails", part: "appendix", kicker: KICKER, title: failTitle(row, context) } as const;
  if (items.length === 0) return { ...frame, layout: "text", body: storyBlocks(row, context) };
  const boxes: BoxItem[] = items.map(({ when, what }) => ({ title: when, text: what }));
  const parts: MessagePart[] = [{ need: "must", place: "main", block: { kind: "boxes", items: boxes } }];
  if (row.whyItFailed !== null) {
    const text = labelled("Why it failed", row.whyItFailed);
    parts.unshift({ need: "must", place: "main", block: { kind: "callout", tone: "caution", text } });
  }
  return {
    ...frame,
    layout: "message",
    parts: [...parts, ...toldPart("What was posted", row.whatWasPosted), ...toldPart("What was done", row.response)],
  };
}

/** The whole story has a page of its own. */
const toldPart = (heading: string, text: string | null): MessagePart[] =>
  text === null
    ? []
    : [{ need: "should", place: "main", heading, isElsewhere: true, block: { kind: "paragraph", text } }];

const failTitle = (fail: Walkthrough, context: BuildContext): string =>
  slideTitle({ context, facts: { fail }, from: failClaims });

const line = (label: string, text: string | null): Block[] =>
  text === null ? [] : [{ kind: "paragraph", role: "small", text: labelled(label, text) }];

function storyBlocks(row: Walkthrough, { locale }: BuildContext): Block[] {
  const minutes = row.minutesToRespond === null ? null : formatQuantity(row.minutesToRespond, "minutes", locale);
  const day = row.newsDate === null ? null : formatDate(row.newsDate, locale);
  return [
    ...line("Which fail", inOne([row.title, day])),
    ...line("What was posted", row.whatWasPosted),
    ...line("Whose ears it reached", row.audience),
    ...line("What had happened before it", row.contextThen),
    ...line("Why it failed", row.whyItFailed),
    ...line("How it was noticed", row.howFound),
    ...line("Time until the reply", minutes),
    ...line("What was done", row.response),
  ];
}

function inOne(parts: readonly (string | null)[]): string | null {
  const known = parts.filter((part) => part !== null);
  return known.length === 0 ? null : known.join(", ");
}

/** What we would do by the clock, told as steps or, to be looked up, as lines. */
const clockOf = ({ before, atTenMinutes, atOneHour, atOneDay }: Walkthrough): { when: string; what: string }[] =>
  [
    { when: "Before", what: before },
    { when: "Within ten minutes", what: atTenMinutes },
    { when: "Within an hour", what: atOneHour },
    { when: "Within a day", what: atOneDay },
  ].flatMap(({ when, what }) => (what === null ? [] : [{ when, what }]));

const clockLines = (row: Walkthrough): Block[] => clockOf(row).flatMap(({ when, what }) => line(when, what));

function lessonBlocks({ controlIds, trainingModuleId }: Walkthrough, { risks, training }: Given): Block[] {
  const titles = controlIds.flatMap(({ riskId }) => findRow(risks.risks, riskId)?.title ?? []);
  return [
    ...line("Our risk and its control", titles.length === 0 ? null : titles.join("; ")),
    ...line("Training that answers it", findRow(training.modules, trainingModuleId)?.name ?? null),
  ];
}
