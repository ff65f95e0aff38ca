import type { BuildContext } from "../../build-context";
import { formatMoney } from "../../money/format-money";
import type { ReadDraft } from "../../sections/registry";
import { scoreAfter, scoreBefore } from "../../sections/risks/score";
import { formatNumber } from "../../text/format-number";
import { asSentence, capitalise, uncapitalise } from "../../text/sentence";
import { shortClause } from "../../text/short-clause";
import type { Line } from "../line";
import { channelWords, pilotTitleWords } from "../pilot-words";
import { isOnlyPlanned, ownerWords, scoreWords } from "../risk-words";
import type { Fact, Slide } from "../slide";
import { slideTitle } from "../slide-title";
import type { TitleKey } from "../title-keys";
import { answerReasons, firstLinkedNeed } from "./answer-reasons";
import { printedEconomics, rangeWords } from "./printed-economics";

// Two lines of the panel; the full text stands in the appendix.
const MAX_LINE_CHARACTERS = 75;

/** The whole case on one slide: what is asked, why, what it costs, what could go wrong and who carries it. */
export function answerSlide(draft: ReadDraft, context: BuildContext): Slide[] {
  const rows = answerReasons(draft, context);
  const panel = [
    ...costFact(draft, context),
    ...savingFact(draft, context),
    ...riskFact(draft, context),
    ...rolesFact(draft),
  ];
  if (rows.length === 0 && panel.length === 0) return [];
  return [
    {
      id: "answer",
      part: "main",
      kicker: answerKicker(draft),
      title: answerTitle(draft, context),
      layout: "rows-panel",
      rows,
      panel,
      ...evidenceSource(draft),
    },
  ];
}

/** The first decision in the words it will be minuted in. */
function answerTitle({ asks, pilot }: ReadDraft, context: BuildContext): string {
  const words = pilotTitleWords(pilot);
  return slideTitle({ context, headline: asks.asks[0]?.ask ?? null, candidates: [{ key: answerKey(words), words }] });
}

function answerKey({ weeks, channels }: { weeks?: string; channels?: string }): TitleKey {
  if (weeks === undefined) return "answer.bare";
  return channels === undefined ? "answer.weeks" : "answer";
}

/** Social media and the channels by name, where the decision's own words leave them out. */
function answerKicker({ asks, pilot }: ReadDraft): string {
  const channels = channelWords(pilot);
  const ask = (asks.asks[0]?.ask ?? "").toLowerCase();
  const names = pilot.channels.flatMap(({ name }) => (name === null ? [] : [name.toLowerCase()]));
  const isSaid = ask.includes("social media") || names.some((name) => ask.includes(name));
  return channels === null || isSaid ? "The answer" : `The answer, on social media: ${channels}`;
}

function costFact({ asks, pilot }: ReadDraft, { locale, currency }: BuildContext): Fact[] {
  const minor = asks.asks[0]?.cost ?? pilot.budgetCeiling;
  const { hoursPerWeek } = pilot;
  const parts = [
    ...(minor === null ? [] : [`${formatMoney({ minor, currency, locale })} at most, hours included`]),
    ...(hoursPerWeek === null ? [] : [`${formatNumber(hoursPerWeek, locale)}\u00A0hours a week`]),
  ];
  return parts.length === 0 ? [] : [{ label: "Cost", text: parts.join("; ") }];
}

/** What it frees a year, as a range; what of it is cash stands with the money. */
function savingFact(draft: ReadDraft, context: BuildContext): Fact[] {
  const { saving } = printedEconomics(draft, context);
  return saving === null ? [] : [{ label: "Staff time freed", value: rangeWords(saving, context), text: "a year" }];
}

function riskFact({ risks }: ReadDraft, { picks }: BuildContext): Fact[] {
  const risk = risks.risks.find(({ id }) => id === picks.mainRiskId);
  if (risk === undefined || risk.title === null) return [];
  const before = scoreBefore(risk);
  const after = scoreAfter(risk);
  const control = risk.controls.find(({ text }) => text !== null)?.text ?? null;
  const scores =
    before === null || after === null
      ? ""
      : `: ${scoreWords(before)}, ${afterWords(risk.controls)} ${scoreWords(after)}`;
  const text: Line = [
    { text: `${asSentence(risk.title + scores)} `, strong: true },
    { text: control === null ? "Control not set." : asSentence(shortClause(control, MAX_LINE_CHARACTERS)) },
  ];
  return [{ label: "Main risk, and its control", text }];
}

const afterWords = (controls: ReadDraft["risks"]["risks"][number]["controls"]): string =>
  isOnlyPlanned([{ controls }]) ? "would become" : "becomes";

/** Who says yes and who does it, apart, and who answers when the office is closed: the first thing a leader asks. */
function rolesFact({ asks, context: setting, pilot }: ReadDraft): Fact[] {
  const first = asks.asks[0];
  const decider = first?.decider ?? setting.decisionMaker;
  const owner = first === undefined ? null : ownerWords(first.owner, first.agreed === true);
  const roles = [
    ...(decider === null ? [] : [`${capitalise(decider)} says yes`]),
    ...(owner === null ? [] : [`${decider === null ? owner : uncapitalise(owner)} does it`]),
  ].join("; ");
  const hours = pilot.outOfHoursWho === null ? "" : shortClause(pilot.outOfHoursWho, MAX_LINE_CHARACTERS);
  const text: Line = [
    ...(roles === "" ? [] : [{ text: hours === "" ? roles : `${roles}. ` }]),
    ...(hours === "" ? [] : [{ text: "Out of hours: ", strong: true as const }, { text: uncapitalise(hours) }]),
  ];
  return text.length === 0 ? [] : [{ label: "Who", text }];
}

function evidenceSource({ alignment }: ReadDraft): { sources?: Line[] } {
  const source = firstLinkedNeed(alignment)?.evidenceNowSource ?? null;
  return source === null ? {} : { sources: [`Source: ${source}.`] };
}
