import { formatDate } from "../dates/format-date";
import { ceilingWords, costOrNone, NO_NEW_MONEY } from "../money/pilot-money-words";
import { askOwner } from "../sections/asks/ask-owner";
import { pilotMoneyOf } from "../sections/economics/pilot-money-of";
import type { Line } from "../slides/line";
import { asSentence, uncapitalise } from "../text/sentence";
import { shortClause } from "../text/short-clause";
import {
  costSentence,
  evidenceSentence,
  fallbackSentence,
  mainRiskSentence,
  outOfHoursSentence,
  problemSentence,
  stopSentence,
  stopsSentence,
  trialSentence,
} from "./case-sentences";
import { isOverWords } from "./is-over-words";
import { askWords, coverTitle, mainPart, meetingFacts, numbered, paragraph, saysNothing } from "./paper-frame";
import type { BuildPaperContent, PaperGiven } from "./paper-given";
import type { PaperPart } from "./paper-outline";
import { paperSizeOf } from "./paper-size";
import { partTexts } from "./paper-texts";
import { reportAppendices } from "./report-appendices";
import { backgroundBlocks } from "./report-background";
import { consultationBlocks } from "./report-consultation";
import { financeBlocks } from "./report-finance";
import { implicationsBlocks } from "./report-implications";
import { nextStepsBlocks } from "./report-next-steps";
import { optionsBlocks } from "./report-options";
import { preferredBlocks } from "./report-preferred";
import { risksBlocks } from "./report-risks";
import { shortenGiven } from "./shorten-given";
import { withinWords } from "./within-words";

export const SUMMARY_WORDS = 150;

const ASK_CHARACTERS = 130;
const MAX_RECOMMENDATIONS = 5;

/** A committee report: what is recommended first, then why, what else could be done and what it means. */
export const buildReport: BuildPaperContent = (given) => {
  if (saysNothing(given)) return null;
  return {
    kicker: `Report ${PURPOSE[given.draft.context.meetingPurpose ?? "decision"].kicker}`,
    heading: shortClause(coverTitle(given), ASK_CHARACTERS),
    lead: null,
    facts: meetingFacts(given),
    parts: [...mainParts(given), ...reportAppendices(given)],
  };
};

/** Four sides of paper, tables and all. */
export const MAIN_WORDS = { A4: 1_340, Letter: 1_220 } as const;
/** The most letters of any one text in the main text; the next where the one before comes to too many words. */
const LONGEST_TEXTS = [Number.POSITIVE_INFINITY, 110, 90, 75, 60, 50, 42, 36, 30] as const;

/** What a committee reads. Where answers are long each gives a little; the appendices hold all of them in full. */
function mainParts(given: PaperGiven): PaperPart[] {
  const room = MAIN_WORDS[paperSizeOf(given.context.locale)];
  let parts: PaperPart[] = [];
  for (const most of LONGEST_TEXTS) {
    parts = partsOf(most === Number.POSITIVE_INFINITY ? given : shortenGiven(given, most), given);
    if (!isOverWords(parts.flatMap(partTexts), room)) break;
  }
  return parts;
}

/** What stands in no appendix, or would be minuted as it stands, is said from the whole case. */
const partsOf = (given: PaperGiven, whole: PaperGiven): PaperPart[] => [
  ...mainPart({ id: "summary", heading: "Summary", body: paragraph(summary(whole)) }),
  ...mainPart({ id: "purpose", heading: "Purpose of this report", body: paragraph(purpose(whole)) }),
  ...mainPart({ id: "recommendations", heading: "Recommendations", body: recommendations(whole) }),
  ...mainPart({ id: "background", heading: "Background", body: backgroundBlocks(given) }),
  ...mainPart({ id: "options", heading: "Options", body: optionsBlocks(given) }),
  ...mainPart({ id: "preferred", heading: "Preferred option, and why", body: preferredBlocks(given) }),
  ...mainPart({ id: "risks", heading: "Risks", body: risksBlocks(given) }),
  ...mainPart({ id: "implications", heading: "Implications", body: paragraph(IMPLICATIONS_LEAD) }),
  ...mainPart({ id: "finance", heading: "Finance", body: financeBlocks(given), level: 3 }),
  ...mainPart({ id: "other", heading: "Other implications", body: implicationsBlocks(given), level: 3 }),
  ...mainPart({ id: "consultation", heading: "Consultation", body: consultationBlocks(given) }),
  ...mainPart({ id: "next", heading: "Next steps", body: nextStepsBlocks(given) }),
];

const IMPLICATIONS_LEAD = "Where nothing is recorded yet, it says so.";

const PURPOSE = {
  decision: { kicker: "for decision", asks: "asks for a decision on" },
  discussion: { kicker: "for discussion", asks: "asks for a discussion of" },
  noting: { kicker: "for noting", asks: "is for noting:" },
} as const;

/** At most 150 words of whole sentences, what matters most first. */
function summary(given: PaperGiven): string {
  const ask = `We ask: ${asSentence(shortClause(askWords(given), ASK_CHARACTERS))}`;
  return withinWords(
    [
      ask,
      problemSentence(given),
      evidenceSentence(given),
      trialSentence(given),
      costSentence(given),
      mainRiskSentence(given),
      stopSentence(given),
      outOfHoursSentence(given),
      fallbackSentence(given),
      stopsSentence(given),
    ],
    SUMMARY_WORDS,
  );
}

function purpose({ draft: { context: setting, pilot }, context: { locale, lexicon } }: PaperGiven): string {
  const { meetingName, meetingDate, decisionMaker, meetingPurpose } = setting;
  const who = decisionMaker === null ? "" : ` Who decides: ${asSentence(shortClause(decisionMaker, 80))}`;
  const at = meetingName === null ? "" : ` (${shortClause(meetingName, 80)})`;
  const on = meetingDate === null ? "" : ` on ${formatDate(meetingDate, locale)}`;
  const what =
    pilot.title === null ? `a small, time-boxed test on ${lexicon.place}` : `“${shortClause(pilot.title, 80)}”`;
  return `This report ${PURPOSE[meetingPurpose ?? "decision"].asks} ${what}${on}${at}.${who}`;
}

/** Numbered, as they would be minuted: the decision, what it costs, who does it and by when. */
function recommendations(given: PaperGiven) {
  const { draft } = given;
  const named = draft.asks.asks.filter(({ ask }) => ask !== null).slice(0, MAX_RECOMMENDATIONS);
  const limits = draft.pilot.scopeOut === null ? null : shortClause(draft.pilot.scopeOut, ASK_CHARACTERS);
  const lines = named.length === 0 ? [askWords(given)] : named.map((ask, index) => recommendation(ask, index, given));
  return [
    ...numbered(lines),
    ...paragraph(
      limits === null ? null : [{ text: "We do not ask for: ", strong: true }, { text: asSentence(limits) }],
    ),
  ];
}

type Ask = PaperGiven["draft"]["asks"]["asks"][number];

function recommendation(ask: Ask, index: number, { draft, context }: PaperGiven): Line {
  const { locale } = context;
  const most = index === 0 ? ceilingWords(pilotMoneyOf(draft, context), context) : null;
  const more = [
    most ?? (ask.cost === null ? null : costWords(ask.cost, context)),
    askOwner(ask, context),
    ask.by === null ? null : `by ${formatDate(ask.by, locale)}`,
  ].filter((part) => part !== null);
  const words = asSentence(shortClause(ask.ask ?? "", ASK_CHARACTERS));
  return [{ text: words, strong: true }, ...(more.length === 0 ? [] : [{ text: ` ${asSentence(more.join("; "))}` }])];
}

/** Nought is an answer, and said as one. */
const costWords = (minor: number, context: PaperGiven["context"]): string =>
  minor === 0 ? NO_NEW_MONEY : `${costOrNone(minor, context)} at most`;
