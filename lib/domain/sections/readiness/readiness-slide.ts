import type { BuildContext } from "../../build-context";
import { formatDate } from "../../dates/format-date";
import type { Slide } from "../../deck/slide";
import { slideTitle } from "../../deck/slide-title";
import type { TitleKey } from "../../deck/title-keys";
import type { ReadAnswers } from "../../section";
import { asSentence, capitalise, uncapitalise } from "../../text/sentence";
import { ladderLabels } from "./options";
import type { ReadinessValues } from "./schema";
import type { ReadinessBand } from "./shown-readiness";

export const PLANNING_AID = "Planning aid, not a validated scale; the weights are our own judgement.";

type Answers = Pick<
  ReadAnswers<ReadinessValues>,
  "readyFor" | "notReadyFor" | "fixes" | "startStep" | "startReason" | "headline"
>;

const FIXES_ON_SLIDE = 3;

const BAND_WORDS: Readonly<Record<ReadinessBand, { ready: string; notReady: string; title: TitleKey }>> = {
  prepare: {
    ready: "Listening, and writing the rules",
    notReady: "Posting in our own name",
    title: "readiness.prepare",
  },
  "small-pilot": {
    ready: "One small pilot, inside or on one service",
    notReady: "Several channels or services at once",
    title: "readiness.small-pilot",
  },
  "two-way": {
    ready: "A two-way pilot on one topic",
    notReady: "Delivering whole services there",
    title: "readiness.two-way",
  },
  scale: { ready: "Answering across services", notReady: "Doing without reviews", title: "readiness.scale" },
};

/** Ready for, not ready for, fixed by, and the step to start on: no score, no gap between groups. */
export function readinessSlide(answers: Answers, context: BuildContext): Slide[] {
  const band = context.picks.readiness?.band ?? null;
  const words = band === null ? null : BAND_WORDS[band];
  const ready = answers.readyFor ?? words?.ready ?? null;
  const notReady = answers.notReadyFor ?? words?.notReady ?? null;
  const fixes = answers.fixes.flatMap(({ action, ownerRole, by }) =>
    action === null ? [] : [fixWords({ action, ownerRole, by }, context)],
  );
  if (ready === null && notReady === null && fixes.length === 0) return [];
  const column = (head: string, body: string[]) => (body.length === 0 ? [] : [{ head, body }]);
  const start = startWords(answers);
  return [
    {
      id: "readiness",
      part: "main",
      kicker: "Readiness",
      title: slideTitle({
        context,
        headline: answers.headline,
        candidates: [{ key: words?.title ?? "readiness.bare" }, { key: "readiness.bare" }],
      }),
      layout: "columns",
      columns: [
        ...column("Ready for", ready === null ? [] : [capitalise(ready)]),
        ...column("Not ready for", notReady === null ? [] : [capitalise(notReady)]),
        ...column("Fixed by", fixes.slice(0, FIXES_ON_SLIDE)),
      ],
      ...(start === null ? {} : { message: start }),
      ...(band === null ? {} : { sources: [PLANNING_AID] }),
    },
  ];
}

type Fix = { action: string; ownerRole: string | null; by: string | null };

function fixWords({ action, ownerRole, by }: Fix, { locale }: BuildContext): string {
  const rest = [by === null ? null : formatDate(by, locale), ownerRole].filter((part) => part !== null);
  return rest.length === 0 ? capitalise(action) : `${capitalise(action)}: ${rest.join(", ")}`;
}

function startWords({ startStep, startReason }: Answers): string | null {
  const step = startStep === null ? null : (ladderLabels[startStep - 1] ?? null);
  if (step === null) return startReason === null ? null : asSentence(startReason);
  const start = `Start here: step ${startStep} of ${ladderLabels.length}, ${uncapitalise(step)}.`;
  return startReason === null ? start : `${start} ${asSentence(startReason)}`;
}
