import { formatDate } from "../../dates/format-date";
import type { BuildContext } from "../../sections/build-context";
import type { ReadDraft } from "../../sections/registry";
import type { Block, BoxItem } from "../../slides/block";
import { labelled } from "../../slides/line";
import type { MessagePart } from "../../slides/message";
import type { Slide } from "../../slides/slide";
import { slideTitle } from "../../slides/slide-title";
import { formatQuantity } from "../../text/format-number";
import { firstResponseClaims } from "./joined-claims";

/** What happens when a post goes wrong: the author's own steps, or the library's once somebody has kept them. */
export function firstResponseSlide(draft: ReadDraft, context: BuildContext): Slide[] {
  const steps = stepsOf(draft);
  if (draft.context.scope === null || steps.length === 0) return [];
  const pausedBy = draft.pilot.outOfHoursPausedBy;
  const within = pausedBy === null ? null : minutesWords(draft.pilot.outOfHoursPauseMinutes, context);
  const isBox = steps.length < MOST_BESIDE;
  const boxes = [
    ...(pausedBy === null || !isBox ? [] : [{ title: PAUSED_BY, text: pausedBy, tone: "strong" as const }]),
    ...steps,
  ];
  return [
    {
      id: "first-response",
      part: context.picks.firstResponseInMain ? "main" : "appendix",
      kicker: "First response",
      title: slideTitle({
        context,
        facts: { within, times: steps.map(({ title }) => title) },
        from: firstResponseClaims,
      }),
      layout: "message",
      parts: [
        { need: "must", place: "main", block: { kind: "boxes", items: boxes } },
        ...(pausedBy === null || isBox
          ? []
          : [must({ kind: "callout", tone: "ask", text: labelled(PAUSED_BY, pausedBy) })]),
        ...walkedThrough(draft, context),
      ],
    },
  ];
}

/** So many boxes stand in one row. */
const MOST_BESIDE = 4;
const PAUSED_BY = "Who could pause it";

const must = (block: Block): MessagePart => ({ need: "must", place: "main", block });

const minutesWords = (minutes: number | null, { locale }: BuildContext): string | null =>
  minutes === null ? null : formatQuantity(minutes, "minutes", locale);

const stepsOf = ({ safeguards }: ReadDraft): BoxItem[] =>
  safeguards.firstResponse.flatMap(({ when, what, who }) =>
    when === null || what === null
      ? []
      : [{ title: when, text: what, ...(who === null ? {} : { facts: [{ label: "Who", value: who }] }) }],
  );

/** The fail that was walked through: how long it went on then and would now, why, and what would come before. */
function walkedThrough({ evidence, pilot }: ReadDraft, { locale }: BuildContext): MessagePart[] {
  const fail = evidence.failWalkthroughs.find(({ title }) => title !== null);
  if (fail === undefined || fail.title === null) return [];
  const { minutesToRespond: then, newsDate, whyItFailed, before } = fail;
  const now = pilot.outOfHoursPauseMinutes;
  const heading = newsDate === null ? fail.title : `${fail.title}, ${formatDate(newsDate, locale)}`;
  const bar = (label: string, value: number) => ({ label, value, text: formatQuantity(value, "minutes", locale) });
  const drawn: MessagePart[] =
    then === null || now === null
      ? []
      : [
          {
            need: "should",
            place: "foot",
            heading,
            isElsewhere: true,
            block: {
              kind: "bars",
              unit: "Minutes",
              series: [
                {
                  label: "Minutes",
                  values: [bar("Then, until the reply", then), bar("Now, until it is paused (planned)", now)],
                },
              ],
            },
          },
        ];
  const told = [
    ...(whyItFailed === null ? [] : [labelled("Why it failed", whyItFailed)]),
    ...(before === null ? [] : [labelled("What would come before", before)]),
  ];
  return [
    ...drawn,
    ...told.map(
      (text, at): MessagePart => ({
        need: "may",
        place: "foot",
        isElsewhere: true,
        ...(at === 0 && drawn.length === 0 ? { heading } : {}),
        block: { kind: "paragraph", text },
      }),
    ),
  ];
}
