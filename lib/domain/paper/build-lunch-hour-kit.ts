import { rowsInOrder } from "../form/find-row";
import { channelWords } from "../sections/pilot/pilot-words";
import type { Block } from "../slides/block";
import type { Line } from "../slides/line";
import { quoted } from "../text/quoted";
import { mainPart, numbered, paragraph } from "./paper-frame";
import type { BuildPaperContent, PaperGiven } from "./paper-given";

/** Two lines of room for handwriting. */
const ROOM_TO_WRITE = "\u00A0\n\u00A0";

/** One page for an hour over lunch without slides. It stands by itself; what the proposal knows makes it ours. */
export const buildLunchHourKit: BuildPaperContent = (given) => {
  const { heading, lead, before, questions, doubts, after } = given.context.library.lunchHour;
  return {
    kicker: "Lunch-hour kit",
    heading,
    lead,
    facts: [],
    parts: [
      ...mainPart({ id: "before", heading: "Before", body: paragraph(before) }),
      ...mainPart({ id: "questions", heading: "Questions to ask", body: numbered(questions) }),
      ...mainPart({ id: "demonstrations", heading: "Three demonstrations", body: demonstrations(given) }),
      ...mainPart({
        id: "doubts",
        heading: "A sheet for doubts",
        body: [...paragraph(doubts.lead), doubtsTable(given)],
      }),
      ...mainPart({ id: "after", heading: "Afterwards", body: paragraph(after) }),
    ],
  };
};

/** Each is done live; where the proposal has a real question or channels by name, they are used. */
function demonstrations({ draft, context }: PaperGiven): Block[] {
  const asked = rowsInOrder(draft.evidence.realQuestions, context.picks.anonymisedQuestionIds);
  const question = asked.find(({ text }) => text !== null)?.text ?? null;
  const channels = channelWords(draft.pilot);
  const own: Readonly<Record<string, string | null>> = {
    question: question === null ? null : `For instance: ${quoted(question, context.locale)}`,
    listen: channels === null ? null : `Look on ${channels}.`,
  };
  return numbered(
    context.library.lunchHour.demonstrations.map(
      ({ id, minutes, what }): Line => [
        { text: `${minutes}\u00A0minutes. `, strong: true },
        { text: [what, own[id] ?? null].filter((part) => part !== null).join(" ") },
      ],
    ),
  );
}

function doubtsTable({ context: { library } }: PaperGiven): Block {
  const { caption, head, rows } = library.lunchHour.doubts;
  return {
    kind: "table",
    caption,
    head: ["No.", ...head],
    rows: Array.from({ length: rows }, (_, index) => [String(index + 1), ...head.map(() => ROOM_TO_WRITE)]),
    rowHead: true,
    shares: [0.15, ...head.map(() => 1)],
    rhythm: "dense",
  };
}
