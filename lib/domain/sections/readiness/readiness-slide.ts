import type { BlockOf, StepState } from "../../slides/block";
import type { MessagePart } from "../../slides/message";
import type { Slide } from "../../slides/slide";
import { slideTitle } from "../../slides/slide-title";
import { numberWord } from "../../text/number-words";
import { capitalise } from "../../text/sentence";
import type { BuildContext } from "../build-context";
import type { ReadAnswers } from "../define-section";
import { ladderLabels, STEPS_INSIDE } from "./options";
import { readinessClaims } from "./readiness-claims";
import { bandSteps } from "./readiness-of";
import type { ReadinessValues } from "./schema";
import type { ReadinessBand } from "./shown-readiness";

export const PLANNING_AID = "Planning aid, not a validated scale; the weights are our own judgement.";

type Answers = Pick<
  ReadAnswers<ReadinessValues>,
  "readyFor" | "notReadyFor" | "fixes" | "startStep" | "startReason" | "headline"
>;

export const FIXES_ON_SLIDE = 3;

const BAND_WORDS: Readonly<Record<ReadinessBand, { ready: string; notReady: string }>> = {
  prepare: {
    ready: "Listening, and writing the rules",
    notReady: "Posting in our own name",
  },
  "small-pilot": {
    ready: "One small pilot, inside or on one service",
    notReady: "Several channels or services at once",
  },
  "two-way": {
    ready: "A two-way pilot on one topic",
    notReady: "Delivering whole services there",
  },
  scale: { ready: "Answering across services", notReady: "Doing without reviews" },
};

/** `beforeStart`: what other sections have that is done before the start, or is open. */
type Given = { readiness: Answers; beforeStart: readonly MessagePart[] };

/** Ready for, not ready for, what is done by when before the start, and what is open: no score, no gap between groups. */
export function readinessSlide(draft: Given, context: BuildContext): Slide[] {
  const { readiness: answers } = draft;
  const band = context.picks.readiness?.band ?? null;
  const words = band === null ? null : BAND_WORDS[band];
  const ready = answers.readyFor ?? words?.ready ?? null;
  const notReady = answers.notReadyFor ?? words?.notReady ?? null;
  const named = answers.fixes.filter(({ action }) => action !== null);
  if (ready === null && notReady === null && named.length === 0) return [];
  return [
    {
      id: "readiness",
      part: "main",
      kicker: "Readiness",
      title: slideTitle({
        context,
        own: answers.headline,
        facts: { band, readyFor: answers.readyFor, notReadyFor: answers.notReadyFor, fixes: named },
        from: readinessClaims,
      }),
      layout: "message",
      parts: [...contrastPart(ready, notReady), ...draft.beforeStart, ...startParts(answers, band, context)],
      ...(band === null ? {} : { sources: [PLANNING_AID] }),
    },
  ];
}

function contrastPart(ready: string | null, notReady: string | null): MessagePart[] {
  const columns = [
    ...(ready === null ? [] : [{ head: "Ready for", mark: "yes" as const, items: [ready] }]),
    ...(notReady === null ? [] : [{ head: "Not ready for yet", mark: "no" as const, items: [notReady] }]),
  ];
  return columns.length === 0 ? [] : [{ need: "must", place: "main", block: { kind: "contrast", columns } }];
}

/** Where to start, and why. */
function startParts(answers: Answers, band: ReadinessBand | null, context: BuildContext): MessagePart[] {
  const steps = ladder(answers.startStep, band, context);
  const why = answers.startStep === null ? "Where to start" : `Why step ${answers.startStep}`;
  return [
    ...(steps === null ? [] : [{ need: "may" as const, place: "main" as const, block: steps }]),
    ...(answers.startReason === null
      ? []
      : [
          {
            ...{ need: "may" as const, place: "main" as const, heading: why },
            block: { kind: "paragraph" as const, text: answers.startReason },
          },
        ]),
  ];
}

/** The steps, the one to start on marked; as far as the band reaches they are within reach. */
function ladder(startStep: number | null, band: ReadinessBand | null, context: BuildContext): BlockOf<"ladder"> | null {
  const here = startStep ?? (band === null ? null : bandSteps[band].from);
  if (here === null) return null;
  const reach = band === null ? here : bandSteps[band].to;
  const stateOf = (step: number): StepState => {
    if (step === here) return "here";
    if (step < here) return "behind";
    return step <= reach ? "within" : "beyond";
  };
  const isInside = context.lexicon.reach === "internal" && here <= STEPS_INSIDE;
  const labels = isInside ? ladderLabels.slice(0, STEPS_INSIDE) : ladderLabels;
  return {
    kind: "ladder",
    heading: `${capitalise(numberWord(labels.length))} steps, and where we start`,
    steps: labels.map((label, index) => ({ label, state: stateOf(index + 1) })),
  };
}
