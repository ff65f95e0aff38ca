import { formatDate } from "../dates/format-date";
import { namesDay } from "../dates/names-day";
import { namesSum } from "../money/names-sum";
import type { PilotMoney } from "../money/pilot-money";
import { ceilingWords, costOrNone, NO_NEW_MONEY } from "../money/pilot-money-words";
import { whoWords } from "../sections/asks/decided-by";
import { pilotMoneyOf } from "../sections/economics/pilot-money-of";
import type { Block } from "../slides/block";
import type { Line } from "../slides/line";
import { quoted } from "../text/quoted";
import { withListLines } from "../text/read-list";
import { asSentence } from "../text/sentence";
import {
  costSentence,
  evidenceBlocks,
  fallbackBlocks,
  mainRiskBlocks,
  outOfHoursBlocks,
  problemBlocks,
  stopSentence,
  stopsBlocks,
  trialSentence,
} from "./case-sentences";
import { isOverWords } from "./is-over-words";
import { keepWhatFits } from "./keep-what-fits";
import { askWords, coverTitle, meetingFacts, paragraph, saysNothing } from "./paper-frame";
import type { BuildPaperContent, PaperGiven } from "./paper-given";
import { always, type ItemPart, item, itemPart, numberedPoints, type PaperItem } from "./paper-item";
import { paperSizeOf } from "./paper-size";
import { partTexts } from "./paper-texts";
import { leftAppendix, nextLetter, reportAppendices } from "./report-appendices";
import { backgroundItems } from "./report-background";
import { consultationItems } from "./report-consultation";
import { financeItems } from "./report-finance";
import { implicationItems } from "./report-implications";
import { nextStepItems } from "./report-next-steps";
import { optionItems } from "./report-options";
import { preferredItems } from "./report-preferred";
import { riskItems } from "./report-risks";
import { typedBlocks } from "./typed-blocks";
import { blocksWithinWords } from "./within-words";

export const SUMMARY_WORDS = 150;

/** Four sides of paper, tables and all. */
export const MAIN_WORDS = { A4: 1_340, Letter: 1_220 } as const;

/**
 * A committee report: what is recommended first, then why, what else could be done and what it means. Its main text has
 * four sides. Where they are full, the decisions, the problem, the first needs, options and risks have room before the
 * others; whatever has none is named in its place and stands whole in the last appendix.
 */
export const buildReport: BuildPaperContent = (given) => {
  if (saysNothing(given)) return null;
  const appendices = reportAppendices(given);
  const letter = nextLetter(appendices);
  const room = MAIN_WORDS[paperSizeOf(given.context.locale)];
  const { parts, left } = keepWhatFits(mainParts(given), {
    see: `Appendix ${letter}`,
    fits: (shown) => !isOverWords(shown.flatMap(partTexts), room),
  });
  return {
    kicker: `Report ${PURPOSE[given.draft.context.meetingPurpose ?? "decision"]}`,
    heading: coverTitle(given),
    lead: null,
    facts: meetingFacts(given),
    parts: [...parts, ...appendices, ...leftAppendix(left, letter)],
  };
};

const mainParts = (given: PaperGiven): ItemPart[] => [
  itemPart({ id: "summary", heading: "Summary", items: always(summary(given)) }),
  itemPart({ id: "purpose", heading: "Purpose of this report", items: always(paragraph(purpose(given))) }),
  itemPart({ id: "recommendations", heading: "Recommendations", items: recommendations(given) }),
  itemPart({ id: "background", heading: "Background", items: backgroundItems(given) }),
  itemPart({ id: "options", heading: "Options", items: optionItems(given) }),
  itemPart({ id: "preferred", heading: "Preferred option, and why", items: preferredItems(given) }),
  itemPart({ id: "risks", heading: "Risks", items: riskItems(given) }),
  itemPart({ id: "implications", heading: "Implications", items: always(paragraph(IMPLICATIONS_LEAD)) }),
  itemPart({ id: "finance", heading: "Finance", items: financeItems(given), level: 3 }),
  itemPart({ id: "other", heading: "Other implications", items: implicationItems(given), level: 3 }),
  itemPart({ id: "consultation", heading: "Consultation", items: consultationItems(given) }),
  itemPart({ id: "next", heading: "Next steps", items: nextStepItems(given) }),
];

const IMPLICATIONS_LEAD = "Subjects that this report does not cover are named at the end.";

const PURPOSE = {
  decision: "for decision",
  discussion: "for discussion",
  noting: "for noting",
} as const;

/** At most 150 words, what matters most first; all of it is said again below. */
const summary = (given: PaperGiven): Block[] =>
  blocksWithinWords(
    [
      typedBlocks(askWords(given), "We ask"),
      problemBlocks(given),
      paragraph([trialSentence(given), costSentence(given)].filter((words) => words !== null).join(" ")),
      mainRiskBlocks(given),
      paragraph(stopSentence(given)),
      fallbackBlocks(given),
      evidenceBlocks(given),
      outOfHoursBlocks(given),
      stopsBlocks(given),
    ],
    SUMMARY_WORDS,
  );

function purpose({ draft: { context: setting, pilot }, context: { locale, lexicon } }: PaperGiven): string {
  const { meetingDate, meetingPurpose, decisionMaker } = setting;
  const on = meetingDate === null ? "" : ` on ${formatDate(meetingDate, locale)}`;
  const what = pilot.title === null ? `a small, time-boxed test on ${lexicon.place}` : quoted(pilot.title, locale);
  const who = decisionMaker === null ? "" : ` Who decides: ${asSentence(withListLines(decisionMaker))}`;
  return `This report is ${PURPOSE[meetingPurpose ?? "decision"]}${on}. It is about ${asSentence(what)}${who}`;
}

/** Numbered, as they would be minuted: the decision, what it costs, who does it and by when. */
function recommendations(given: PaperGiven): PaperItem[] {
  const { asks, pilot } = given.draft;
  const named = asks.asks.filter(({ ask }) => ask !== null);
  const lines =
    named.length === 0
      ? [withListLines(askWords(given))]
      : named.map((ask, index) => recommendation(ask, index, given));
  return [
    ...numberedPoints("decision", () => 1, lines),
    ...item("notAsked", 3, typedBlocks(pilot.scopeOut, "Not part of the pilot")),
  ];
}

type Ask = PaperGiven["draft"]["asks"]["asks"][number];

function recommendation(ask: Ask, index: number, { draft, context }: PaperGiven): Line {
  const { locale } = context;
  const more = [
    index === 0 ? firstCostWords(ask, pilotMoneyOf(draft, context), context) : costWords(ask, context),
    whoWords(ask, draft, context),
    ask.by === null || namesDay(ask.ask, ask.by, locale) ? null : `by ${formatDate(ask.by, locale)}`,
  ].filter((part) => part !== null);
  const words = asSentence(withListLines(ask.ask ?? ""));
  return [{ text: words, strong: true }, ...(more.length === 0 ? [] : [{ text: ` ${asSentence(more.join("; "))}` }])];
}

/** Nought is an answer, and said as one. */
function costWords({ ask, cost }: Ask, context: PaperGiven["context"]): string | null {
  if (cost === null || namesSum(ask, cost, context.currency)) return null;
  return cost === 0 ? NO_NEW_MONEY : `${costOrNone(cost, context)} at most`;
}

/** The first decision is for the pilot's ceiling, unless it has another cost of its own. */
const firstCostWords = (ask: Ask, money: PilotMoney, context: PaperGiven["context"]): string | null =>
  ask.cost === null || ask.cost === money.ceiling ? ceilingOnce(ask, money, context) : costWords(ask, context);

/** Of a ceiling that the decision names itself only what it holds is left to say. */
function ceilingOnce({ ask }: Ask, money: PilotMoney, context: PaperGiven["context"]): string | null {
  const isNamed = money.ceiling !== null && money.ceiling > 0 && namesSum(ask, money.ceiling, context.currency);
  if (!isNamed) return ceilingWords(money, context);
  return money.fault === "hours-over" ? null : "The ceiling includes the hours";
}
