import { formatDate } from "../dates/format-date";
import { askTitle } from "../deck/joined/ask-title";
import { sponsorWords } from "../sections/champions/sponsor-words";
import type { Block } from "../slides/block";
import type { Line } from "../slides/line";
import { withListLines } from "../text/read-list";
import type { PaperGiven } from "./paper-given";
import type { PaperOutline, PaperPart } from "./paper-outline";

/** The decision in the words it will be minuted in; the deck's own. */
export const askWords = ({ draft, context }: PaperGiven): string => askTitle(draft, context);

/** The cover's title: what the author calls it. */
export const coverTitle = ({ slides }: PaperGiven): string => slides.find(({ id }) => id === "cover")?.title ?? "";

/** Where and when it is decided, who decides, who stands behind it and who brings it. */
export function meetingFacts({ draft, context }: PaperGiven): PaperOutline["facts"] {
  const { meetingName, meetingDate, decisionMaker, presenterRole } = draft.context;
  const meeting = [meetingName, meetingDate === null ? null : formatDate(meetingDate, context.locale)]
    .filter((part) => part !== null)
    .join(", ");
  return [
    ...fact("Meeting", meeting === "" ? null : meeting),
    ...fact("Who decides", decisionMaker),
    ...fact("Sponsor", sponsorWords(draft.champions, context)),
    ...fact("Presented by", presenterRole),
  ];
}

const fact = (label: string, words: string | null): PaperOutline["facts"] =>
  words === null ? [] : [{ label, text: withListLines(words) }];

type Part = { id: string; heading: string; body: readonly Block[]; level?: PaperPart["level"] };

/** A part of the main text; none where it would say nothing. */
export const mainPart = ({ id, heading, body, level = 2 }: Part): PaperPart[] =>
  body.length === 0 ? [] : [{ id, part: "main", level, heading, body: [...body] }];

export const paragraph = (text: Line | null): Block[] =>
  text === null || text === "" ? [] : [{ kind: "paragraph", text }];

export const bullets = (items: readonly Line[]): Block[] =>
  items.length === 0 ? [] : [{ kind: "bullets", items: [...items] }];

export const numbered = (items: readonly Line[]): Block[] =>
  items.length === 0 ? [] : [{ kind: "bullets", items: [...items], ordered: true }];

/** True where the proposal says neither what is asked nor why: such a paper would be an empty form. */
export const saysNothing = ({ draft: { asks, alignment, pilot } }: PaperGiven): boolean =>
  asks.asks.every(({ ask }) => ask === null) &&
  alignment.needs.every(({ title, problemNow }) => title === null && problemNow === null) &&
  pilot.scopeIn === null &&
  pilot.start === null &&
  pilot.budgetCeiling === null;
