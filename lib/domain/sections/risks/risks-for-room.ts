import type { Block } from "../../slides/block";
import type { Fact } from "../../slides/slide";
import { countCharacters } from "../../text/count-characters";
import { fewWords } from "../../text/few-words";
import { asSentence, capitalise } from "../../text/sentence";
import type { BuildContext } from "../build-context";
import { limitLabel, overWords } from "./appetite-words";
import { controlOwner, controlText, isNotActing, isOnlyPlanned, type Risk } from "./risk-words";
import { countAboveAppetite, DEFAULT_APPETITE, scoreAfter, scoreBefore } from "./score";

const SEVERE_FROM = 15;
const LEAST_LINES = 3;
const MOST_LINES = 8;
const LABEL_CHARACTERS = 34;
const LABEL_WORDS = 4;

/** Every scored risk as one falling line, and how many lie above what is accepted; null where there are too few. */
export function risksForRoom(named: readonly Risk[], appetite: number | null): { chart: Block; facts: Fact[] } | null {
  const scored = named.flatMap((risk) => {
    const [before, after] = [scoreBefore(risk), scoreAfter(risk)];
    return before === null || after === null ? [] : [{ risk, before, after }];
  });
  if (scored.length < LEAST_LINES) return null;
  const worst = Math.max(...scored.map(({ before }) => before));
  const lines = scored.slice(0, MOST_LINES).map(({ risk, before, after }) => ({
    label: isNotActing(risk) ? "Not acting" : lineName(risk.title ?? ""),
    before,
    after,
    ...(before >= Math.min(SEVERE_FROM, worst) ? { isStrong: true as const } : {}),
  }));
  const isPromised = isOnlyPlanned(named);
  const second = isPromised ? "Would be" : "After";
  const text = isPromised ? "risks, once every control is in place" : "risks";
  const above = countAboveAppetite(named, appetite);
  return {
    chart: {
      kind: "slope",
      heading: "Score of each risk",
      first: "Before",
      second,
      limit: { label: limitLabel(appetite), value: appetite ?? DEFAULT_APPETITE },
      lines,
    },
    facts: [
      { label: capitalise(overWords(appetite)), value: `${above.before} → ${above.after}`, text },
      ...severeFact(scored, text),
    ],
  };
}

/** Where no risk was severe there is no fall to show. */
function severeFact(scored: readonly { before: number; after: number }[], text: string): Fact[] {
  const severe = (which: "before" | "after"): number => scored.filter((risk) => risk[which] >= SEVERE_FROM).length;
  if (severe("before") === 0) return [];
  return [{ label: "Severe", value: `${severe("before")} → ${severe("after")}`, text }];
}

/** The register has every name in full. */
const lineName = (title: string): string =>
  countCharacters(title) <= LABEL_CHARACTERS ? title : fewWords(title, LABEL_WORDS);

/** A risk as the speaker tells it: its scores and what is done about it. */
export function riskSaid(risk: Risk, context: BuildContext): string {
  const control = risk.controls.find(({ text }) => text !== null);
  const [done, owner] =
    control === undefined ? [null, null] : [controlText(control, context), controlOwner(control, context)];
  const would = isOnlyPlanned([risk]) ? "would be " : "";
  const after = scoreAfter(risk);
  const scores = [scoreBefore(risk), after === null ? null : `${would}${after}`]
    .filter((score) => score !== null)
    .join(" to ");
  const parts = [scores, done, owner].filter((part) => part !== null && part !== "");
  return asSentence(`${risk.title ?? ""}: ${parts.join("; ")}`);
}
