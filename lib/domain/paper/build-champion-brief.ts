import { formatDate } from "../dates/format-date";
import { rowsInOrder } from "../form/find-row";
import { decisionWords, knownResult } from "../library/known-result";
import type { Block } from "../slides/block";
import type { Line } from "../slides/line";
import { withListLines } from "../text/read-list";
import { asSentence } from "../text/sentence";
import {
  costSentence,
  mainRiskBlocks,
  notActingBlocks,
  outOfHoursBlocks,
  problemBlocks,
  stopSentence,
  trialSentence,
} from "./case-sentences";
import { fixedLength } from "./fixed-length";
import { askWords, bullets, coverTitle, meetingFacts, paragraph, saysNothing } from "./paper-frame";
import type { BuildPaperContent, PaperGiven } from "./paper-given";
import { always, firstOf, item, itemPart, type PaperItem, points } from "./paper-item";
import { typedBlocks } from "./typed-blocks";

export const CHAMPION_WORDS = 420;

const MAX_PEERS = 2;
const MAX_QUESTIONS = 3;
const MAX_DATES = 4;

/**
 * One page for somebody senior who speaks for it: the big picture, what others did, and what they will be asked. Where
 * it is full, what is asked and the main risk have room before examples, and the first questions before others.
 */
export const buildChampionBrief: BuildPaperContent = (given) => {
  if (saysNothing(given)) return null;
  const { keyMessage } = given.draft.context;
  return fixedLength(
    {
      kicker: "For whoever speaks for it",
      heading: coverTitle(given),
      lead: keyMessage === null ? null : withListLines(keyMessage),
      facts: meetingFacts(given),
      parts: [
        itemPart({ id: "say", heading: "In half a minute", items: halfMinute(given) }),
        itemPart({ id: "peers", heading: "What others did", items: peers(given) }),
        itemPart({
          id: "name",
          heading: "Our name",
          items: [...item("mainRisk", 2, mainRiskBlocks(given)), ...item("notActing", 4, notActingBlocks(given))],
        }),
        itemPart({ id: "bad-day", heading: "On a bad day", items: item("outOfHours", 3, outOfHoursBlocks(given)) }),
        itemPart({
          id: "asked",
          heading: "You will be asked",
          items: questions(given),
          see: "the questions and answers",
        }),
        itemPart({ id: "dates", heading: "Dates", items: always(dates(given)) }),
        itemPart({ id: "helps", heading: "What helps most", items: always(duties) }),
      ],
    },
    CHAMPION_WORDS,
    "the report",
  );
};

const halfMinute = (given: PaperGiven): PaperItem[] => [
  ...item("problem", 2, problemBlocks(given)),
  ...item("decision", 1, typedBlocks(askWords(given), "We ask")),
  ...item("trial", 2, paragraph(trialSentence(given))),
  ...always(paragraph(costSentence(given))),
  ...item("stopRule", 2, paragraph(stopSentence(given))),
];

/** Bodies like ours that have something to show, those that fit best first, each with what it does not prove. */
function peers({ draft, context }: PaperGiven): PaperItem[] {
  const told = rowsInOrder(draft.evidence.cases, context.picks.caseOrder).filter(({ kind }) => kind !== "fail");
  const known = told.filter((row) => knownResult(row) !== null);
  const lines = (known.length === 0 ? told : known).map(({ org, year, kind, result, caveat }): Line => {
    const who = year === null ? `${org}` : `${org}, ${year}`;
    const words = [decisionWords({ kind }), result, caveat === null ? null : `It does not prove: ${caveat}`]
      .filter((part) => part !== null)
      .map((part) => asSentence(withListLines(part)))
      .join(" ");
    return words === "" ? who : [{ text: `${who}: `, strong: true }, { text: words }];
  });
  return points("example", firstOf(MAX_PEERS, 3), lines);
}

function questions({ draft }: PaperGiven): PaperItem[] {
  const lines = draft.objections.objections.flatMap(({ objection, answer }): Line[] =>
    objection === null || answer === null
      ? []
      : [[{ text: `${asSentence(objection)} `, strong: true }, { text: asSentence(withListLines(answer)) }]],
  );
  return points("question", firstOf(MAX_QUESTIONS, 3), lines);
}

function dates({ draft: { context: setting, pilot }, context: { locale } }: PaperGiven): Block[] {
  const days = [
    [setting.meetingDate, "the meeting"],
    [pilot.start, "it would start"],
    [pilot.reviewDates[0]?.date ?? null, "we look at it on the way"],
    [pilot.decisionDate, "go, change or stop"],
  ] as const;
  const known = days.flatMap(([day, what]) => (day === null ? [] : [{ day, what }])).slice(0, MAX_DATES);
  return bullets(
    known.map(({ day, what }): Line => [{ text: `${formatDate(day, locale)}: `, strong: true }, { text: what }]),
  );
}

/** What studies of change find most useful in a sponsor. */
const duties: Block[] = bullets([
  "Be seen doing it, all the way through",
  "Bring other leaders along",
  "Tell people yourself why it matters",
]);
