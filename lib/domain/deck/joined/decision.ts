import { formatDate } from "../../dates/format-date";
import { formatMoney } from "../../money/format-money";
import { ceilingWords } from "../../money/pilot-money-words";
import { askOwnerState } from "../../sections/asks/ask-owner";
import { decisionClaims } from "../../sections/asks/asks-claims";
import { askedOf, deciderOf } from "../../sections/asks/decided-by";
import { shownDecisions } from "../../sections/asks/shown-decisions";
import type { BuildContext } from "../../sections/build-context";
import { pilotMoneyOf } from "../../sections/economics/pilot-money-of";
import type { ReadDraft } from "../../sections/registry";
import type { BoxItem } from "../../slides/block";
import type { MessagePart } from "../../slides/message";
import type { Slide } from "../../slides/slide";
import { slideTitle } from "../../slides/slide-title";
import { openAskParts, openPoints } from "./open-ask";

/** The last slide: every decision in a box of its own, and how all of it is undone. */
export function decisionSlide(draft: ReadDraft, context: BuildContext): Slide[] {
  const { asks, context: setting } = draft;
  const { here, elsewhere } = askedOf(draft);
  const shown = { here: shownDecisions(here), elsewhere: shownDecisions(elsewhere) };
  const boxes = decisionBoxes(shown, draft, context);
  const parts = boxes.length === 0 ? openAskParts(draft, context) : [boxesPart(boxes)];
  if (parts.length === 0) return [];
  return [
    {
      id: "decision",
      part: "main",
      kicker: "Decision",
      title: slideTitle({
        context,
        own: asks.headline,
        facts: {
          shown: shown.here.length,
          total: here.length,
          purpose: setting.meetingPurpose ?? "decision",
          open: openPoints(draft).length,
          elsewhere: shown.elsewhere.flatMap((ask) => deciderOf(ask, draft) ?? []),
        },
        from: decisionClaims,
      }),
      layout: "message",
      look: "contrast",
      parts: [...parts, ...undoPart(draft), ...closingPart(setting.keyMessage)],
      ...notesOf([...shown.here, ...shown.elsewhere], context),
    },
  ];
}

const boxesPart = (items: BoxItem[]): MessagePart => ({
  need: "must",
  place: "main",
  block: { kind: "boxes", items },
});

type Ask = ReadDraft["asks"]["asks"][number];
type Shown = { here: readonly Ask[]; elsewhere: readonly Ask[] };

/** Those of whoever reads this first; what others decide is told apart, and asked of them. */
function decisionBoxes({ here, elsewhere }: Shown, draft: ReadDraft, context: BuildContext): BoxItem[] {
  const boxOf = (ask: Ask, tag: string): BoxItem => ({
    title: ask.ask ?? "",
    text: "",
    ...(elsewhere.length > 0 ? { tag } : {}),
    facts: factsOf(ask, draft, context),
  });
  return [...here.map((ask) => boxOf(ask, "Decided here")), ...elsewhere.map((ask) => boxOf(ask, "Decided elsewhere"))];
}

type Known = { label: string; value: string };

function factsOf(ask: Ask, draft: ReadDraft, context: BuildContext): Known[] {
  const day = ask.by === null ? null : formatDate(ask.by, context.locale);
  const inRoom = [...known("By", day), ...known("Does it", askOwnerState(ask, context))];
  if (context.density === "present") return inRoom;
  return [
    ...known("Says yes", deciderOf(ask, draft)),
    ...inRoom,
    ...known("Costs", costOf(ask, draft, context)),
    ...known("If not", ask.fallback),
  ];
}

/** The ceiling with the first decision, unless its own words say the sum already. */
function costOf(ask: Ask, draft: ReadDraft, context: BuildContext): string | null {
  const money = pilotMoneyOf(draft, context);
  if (ask.id !== draft.asks.asks[0]?.id || money.ceiling === null) return null;
  const sum = formatMoney({ minor: money.ceiling, currency: context.currency, locale: context.locale });
  return unspaced(ask.ask ?? "").includes(unspaced(sum)) ? null : ceilingWords(money, context);
}

const unspaced = (text: string): string => text.replace(/\s/gu, "");

const known = (label: string, value: string | null): Known[] => (value === null ? [] : [{ label, value }]);

/** What a room hears and does not read. */
function notesOf(shown: readonly Ask[], { density }: BuildContext): { notes?: string[] } {
  const said = shown.flatMap(({ ask, fallback }) => (fallback === null ? [] : [`${ask} If not: ${fallback}`]));
  return density === "present" && said.length > 0 ? { notes: said } : {};
}

const undoPart = ({ pilot: { exitPlan } }: ReadDraft): MessagePart[] =>
  exitPlan === null
    ? []
    : [
        {
          need: "should",
          place: "foot",
          block: { kind: "paragraph", text: [{ text: "How it is undone: ", strong: true }, { text: exitPlan }] },
          isElsewhere: true,
        },
      ];

/** The sentence to be remembered, which the cover holds as well. */
const closingPart = (keyMessage: string | null): MessagePart[] =>
  keyMessage === null
    ? []
    : [
        {
          need: "may",
          place: "foot",
          block: { kind: "paragraph", role: "lead", text: keyMessage },
          isElsewhere: true,
        },
      ];
