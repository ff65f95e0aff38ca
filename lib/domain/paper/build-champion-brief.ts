import { formatDate } from "../dates/format-date";
import { rowsInOrder } from "../form/find-row";
import type { Block } from "../slides/block";
import type { Line } from "../slides/line";
import { asSentence } from "../text/sentence";
import { shortClause } from "../text/short-clause";
import {
  costSentence,
  mainRiskSentence,
  notActingSentence,
  outOfHoursSentence,
  problemSentence,
  stopSentence,
  trialSentence,
} from "./case-sentences";
import { keepWithinWords } from "./keep-within-words";
import { askWords, bullets, coverTitle, mainPart, meetingFacts, paragraph, saysNothing } from "./paper-frame";
import type { BuildPaperContent, PaperGiven } from "./paper-given";

export const CHAMPION_WORDS = 420;

const ASK_CHARACTERS = 150;
const MAX_PEERS = 2;
const MAX_QUESTIONS = 3;
const MAX_DATES = 4;

/** One page for somebody senior who speaks for it: the big picture, what others did, and what they will be asked. */
export const buildChampionBrief: BuildPaperContent = (given) => {
  if (saysNothing(given)) return null;
  const { draft } = given;
  return keepWithinWords(
    {
      kicker: "For whoever speaks for it",
      heading: shortClause(coverTitle(given), ASK_CHARACTERS),
      lead: draft.context.keyMessage === null ? null : shortClause(draft.context.keyMessage, ASK_CHARACTERS),
      facts: meetingFacts(given),
      parts: [
        ...mainPart({ id: "say", heading: "In half a minute", body: halfMinute(given) }),
        ...mainPart({ id: "peers", heading: "What others did", body: peers(given) }),
        ...mainPart({ id: "name", heading: "Our name", body: ourName(given) }),
        ...mainPart({ id: "bad-day", heading: "On a bad day", body: paragraph(outOfHoursSentence(given)) }),
        ...mainPart({ id: "asked", heading: "You will be asked", body: questions(given) }),
        ...mainPart({ id: "dates", heading: "Dates", body: dates(given) }),
        ...mainPart({ id: "helps", heading: "What helps most", body: duties }),
      ],
    },
    CHAMPION_WORDS,
  );
};

function halfMinute(given: PaperGiven): Block[] {
  const ask = `We ask: ${asSentence(shortClause(askWords(given), ASK_CHARACTERS))}`;
  const told = [problemSentence(given), ask, trialSentence(given), costSentence(given), stopSentence(given)];
  return paragraph(told.filter((sentence) => sentence !== null).join(" "));
}

/** Bodies like ours that have something to show, those that fit best first, each with what it does not prove. */
function peers({ draft, context }: PaperGiven): Block[] {
  const told = rowsInOrder(draft.evidence.cases, context.picks.caseOrder).filter(({ kind }) => kind !== "fail");
  const known = told.filter(({ result }) => result !== null);
  return bullets(
    (known.length === 0 ? told : known).slice(0, MAX_PEERS).map(({ org, year, result, caveat }): Line => {
      const who = year === null ? `${org}` : `${org}, ${year}`;
      const words = [result, caveat === null ? null : `It does not prove: ${caveat}`]
        .filter((part) => part !== null)
        .map((part) => asSentence(shortClause(part, 110)))
        .join(" ");
      return words === "" ? who : [{ text: `${who}: `, strong: true }, { text: words }];
    }),
  );
}

const ourName = (given: PaperGiven): Block[] => [
  ...paragraph(mainRiskSentence(given)),
  ...paragraph(notActingSentence(given)),
];

function questions({ draft }: PaperGiven): Block[] {
  const asked = draft.objections.objections.filter(({ objection, answer }) => objection !== null && answer !== null);
  return bullets(
    asked
      .slice(0, MAX_QUESTIONS)
      .map(
        ({ objection, answer }): Line => [
          { text: `${asSentence(shortClause(objection ?? "", 90))} `, strong: true },
          { text: asSentence(shortClause(answer ?? "", 140)) },
        ],
      ),
  );
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
