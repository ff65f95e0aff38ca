import { labelOf } from "../../form/label-of";
import type { BlockOf, StepState } from "../../slides/block";
import type { Fact, Slide } from "../../slides/slide";
import { slideTitle } from "../../slides/slide-title";
import { numberWord } from "../../text/number-words";
import { capitalise } from "../../text/sentence";
import type { BuildContext } from "../build-context";
import type { ReadAnswers } from "../define-section";
import { fixOwner, fixState } from "./fix-words";
import { dimensionOptions, ladderLabels, STEPS_INSIDE } from "./options";
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

/** Ready for, not ready for, what is put right first, and the step to start on: no score, no gap between groups. */
export function readinessSlide(answers: Answers, context: BuildContext): Slide[] {
  const band = context.picks.readiness?.band ?? null;
  const words = band === null ? null : BAND_WORDS[band];
  const ready = answers.readyFor ?? words?.ready ?? null;
  const notReady = answers.notReadyFor ?? words?.notReady ?? null;
  const named = answers.fixes.filter(({ action }) => action !== null);
  const fixes = named.map((fix) => fixWords(fix, context));
  if (ready === null && notReady === null && fixes.length === 0) return [];
  const fact = (label: string, text: string | null): Fact[] => (text === null ? [] : [{ label, text }]);
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
      layout: "chart-facts",
      chart: ladder(answers.startStep, band, context),
      facts: [
        ...fact("Ready for", ready),
        ...fact("Not ready for", notReady),
        ...fact("To put right first", fixes.length === 0 ? null : fixes.slice(0, FIXES_ON_SLIDE).join("\n")),
        ...fact(answers.startStep === null ? "Where to start" : `Why step ${answers.startStep}`, answers.startReason),
      ],
      ...(band === null ? {} : { sources: [PLANNING_AID] }),
    },
  ];
}

/** What is put right, on which dimension, by when and by whom. */
function fixWords(fix: Answers["fixes"][number], context: BuildContext): string {
  const { action, dimension } = fix;
  const rest = [fixState(fix, context), fixOwner(fix, context)].filter((part) => part !== null);
  const name = labelOf(dimensionOptions, dimension);
  const what = name === null ? (action ?? "") : `${name}: ${action ?? ""}`;
  return [what, ...rest].join(", ");
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
