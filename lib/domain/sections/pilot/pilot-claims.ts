import { valueWords } from "../../slides/measure-words";
import type { SlideClaims } from "../../slides/slide-title";
import { countOf } from "../../text/number-words";
import { withoutStop } from "../../text/sentence";
import type { Measure } from "./measure-of";

/** The pilot as far as it is known: a count in words, names as they were typed. */
type PilotFacts = {
  time?: string;
  channels?: string;
  scope: string | null;
  stopRule: boolean;
  measures: number;
  success: ReturnType<typeof successWords>;
};

/** The one result that is measured with both its numbers, as a title says them; null where it is not one, or lacks one. */
export function successWords(measures: readonly Measure[], { locale }: { locale: string }) {
  const [only, ...others] = measures;
  if (only === undefined || others.length > 0 || only.kind !== "outcome") return null;
  const { name, better } = only;
  const [success, worst] = [only.success, only.worst].map((value) => valueWords(value, only, locale));
  if (name === null || better === null || success == null || worst == null) return null;
  return { measure: name, success, beyond: `${better === "higher" ? "below" : "above"} ${worst}` };
}

const words = ({ time = "", channels = "", scope, measures, success }: PilotFacts) => ({
  ...success,
  measures: countOf(measures, "measure"),
  time,
  channels,
  ...(channels === "" ? {} : { what: channels }),
  scope: withoutStop(scope ?? ""),
});

export const pilotClaims: SlideClaims<PilotFacts> = {
  claims: [
    { id: "pilot.stop", words, holds: ({ time, stopRule }) => time !== undefined && stopRule },
    { id: "pilot", words, holds: ({ time }) => time !== undefined },
    { id: "pilot.channels-stop", words, holds: ({ channels, stopRule }) => channels !== undefined && stopRule },
    { id: "pilot.channels", words, holds: ({ channels }) => channels !== undefined },
    // Where the names of all its channels are longer than a title.
    { id: "pilot.time-stop", words, holds: ({ time, stopRule }) => time !== undefined && stopRule },
    { id: "pilot.time", words, holds: ({ time }) => time !== undefined },
    { id: "pilot.success", words, holds: ({ success }) => success !== null },
    { id: "pilot.scope", words, holds: ({ scope }) => scope !== null },
    { id: "pilot.measured", words, holds: ({ measures }) => measures > 0 },
  ],
  plain: { id: "pilot.bare" },
};

/** Every measure that is told, and the day on which go, change or stop is decided. */
type TellFacts = { measures: readonly Measure[]; day: string | null; locale: string };

/** What is only looked at decides nothing, and no more does a measure that lacks one of its numbers. */
const decides = ({ name, kind, success, worst, better }: Measure): boolean =>
  name !== null &&
  kind !== null &&
  kind !== "output" &&
  kind !== "outtake" &&
  success !== null &&
  worst !== null &&
  better !== null;

/** Without a result to go on with, the rule can only stop. */
const isWholeRule = ({ measures }: TellFacts): boolean =>
  measures.some((measure) => decides(measure) && measure.kind === "outcome");

/** A unit of words stands with the name of its measure, and a title has no room for it. */
const withSign = ({ name, unit }: Measure): Pick<Measure, "name" | "unit"> => ({
  name,
  unit: unit === null || /\p{L}/u.test(unit) ? null : unit,
});

function tellWords({ measures, day, locale }: TellFacts) {
  const deciding = measures.filter(decides);
  const [one] = deciding;
  const value = (which: "success" | "worst"): string =>
    one === undefined ? "" : (valueWords(one[which], withSign(one), locale) ?? "");
  return {
    measures: countOf(measures.length, "measure"),
    numbers: countOf(deciding.length, "number"),
    success: value("success"),
    worst: value("worst"),
    beyond: one?.better === "higher" ? "below" : "above",
    day: day ?? "",
  };
}

const isOne = (facts: TellFacts): boolean => isWholeRule(facts) && facts.measures.filter(decides).length === 1;

export const measuresSlideClaims: SlideClaims<TellFacts> = {
  claims: [
    { id: "measures.one", words: tellWords, holds: (facts) => facts.day !== null && isOne(facts) },
    {
      id: "measures.decide",
      words: tellWords,
      holds: (facts) => facts.day !== null && isWholeRule(facts) && !isOne(facts),
    },
    { id: "measures.rule", words: tellWords, holds: (facts) => isWholeRule(facts) && !isOne(facts) },
    { id: "measures.by", words: tellWords, holds: ({ day }) => day !== null },
  ],
  plain: { id: "measures", words: tellWords },
};

type TermsFacts = { aim: string | null; wayOut: string | null };

export const termsClaims: SlideClaims<TermsFacts> = {
  claims: [{ id: "pilot-terms.whole", holds: ({ aim, wayOut }) => aim !== null && wayOut !== null }],
  plain: { id: "pilot-terms" },
};
