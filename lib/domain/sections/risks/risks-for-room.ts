import type { MessagePart } from "../../slides/message";
import { asSentence, capitalise } from "../../text/sentence";
import type { BuildContext } from "../build-context";
import { overWords } from "./appetite-words";
import { controlOwner, controlText, isOnlyPlanned, type Risk } from "./risk-words";
import { countAboveAppetite, scoreAfter, scoreBefore } from "./score";

/** Risks that a room takes in. */
export const MOST_IN_ROOM = 5;

const SEVERE_FROM = 15;

/** How many lie above what is accepted, and how many are severe, before and after; none while a score is missing. */
export function riskFigures(named: readonly Risk[], appetite: number | null): MessagePart[] {
  const scored = named.flatMap((risk) => {
    const [before, after] = [scoreBefore(risk), scoreAfter(risk)];
    return before === null || after === null ? [] : [{ before, after }];
  });
  if (scored.length < named.length) return [];
  const note = isOnlyPlanned(named) ? "risks, once every control is in place" : "risks";
  const severe = (which: "before" | "after"): number => scored.filter((risk) => risk[which] >= SEVERE_FROM).length;
  const above = countAboveAppetite(named, appetite);
  const items = [
    { label: capitalise(overWords(appetite)), value: `${above.before} → ${above.after}`, note },
    // Where no risk was severe there is no fall to show.
    ...(severe("before") === 0 ? [] : [{ label: "Severe", value: `${severe("before")} → ${severe("after")}`, note }]),
  ];
  return [{ need: "should", place: "side", block: { kind: "figures", items } }];
}

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
