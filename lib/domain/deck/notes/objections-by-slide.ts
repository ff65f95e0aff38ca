import type { SlideId } from "../../ids/slide-ids";
import type { BuildContext } from "../../sections/build-context";
import { libraryEvidence } from "../../sections/objections/library-evidence";
import type { ReadDraft } from "../../sections/registry";
import type { Slide } from "../../slides/slide";
import { findOwn } from "../../text/find-own";
import { quoted } from "../../text/quoted";
import { asSentence } from "../../text/sentence";

type Objection = ReadDraft["objections"]["objections"][number];

const MOST_ON_A_SLIDE = 3;
/** The look-up slide that holds every question has each of them already. */
const ALL_OF_THEM: SlideId = "objections";

/** Where a shipped objection comes up, the likeliest slide first. */
const COMES_UP: Readonly<Record<string, readonly SlideId[]>> = {
  O01: ["risks", "first-response"],
  O02: ["first-response", "risks"],
  O03: ["first-response", "risks"],
  O04: ["fails", "proof"],
  O05: ["time", "pilot"],
  O06: ["money", "benefits"],
  O07: ["risks"],
  O08: ["rules", "risks"],
  O09: ["asked-us", "why-now", "questions"],
  O10: ["why-now"],
  O11: ["risks"],
  O12: ["rules", "risks"],
  O13: ["why-now"],
  O14: ["rules", "first-response"],
  O15: ["why-now"],
  O16: ["proof", "pilot"],
  O17: ["training", "people"],
  O18: ["proof"],
  O19: ["measures", "pilot"],
  O20: ["decision"],
  O21: ["money", "pilot"],
  O22: ["fit", "why-now"],
  O23: ["rules", "benefits"],
  O24: ["decision"],
  O25: ["why-now", "risks"],
  O26: ["rules", "risks"],
  O27: ["why-now"],
  O28: ["benefits", "why-now"],
  O29: ["fit", "why-now"],
  O30: ["risks", "first-response"],
};
const USUAL: readonly SlideId[] = ["risks", "pilot", "cover"];

/** The objections that are likely at each slide, in words: what is granted first, what is answered, what it rests on. */
export function objectionsBySlide(
  slides: readonly Slide[],
  { objections }: ReadDraft,
  context: Pick<BuildContext, "locale" | "library">,
): Map<string, string[]> {
  const told = new Map<string, string[]>();
  const main = slides.filter(({ part }) => part === "main").map(({ id }) => id);
  const others = slides.filter(({ part, id }) => part !== "main" && id !== ALL_OF_THEM).map(({ id }) => id);
  for (const row of objections.objections) {
    const words = objectionWords(row, context);
    if (words === null) continue;
    const wanted = placesOf(row);
    const place =
      [...wanted.filter((id) => main.includes(id)), ...wanted.filter((id) => others.includes(id)), ...main].find(
        (id) => (told.get(id) ?? []).length < MOST_ON_A_SLIDE,
      ) ?? null;
    if (place !== null) told.set(place, [...(told.get(place) ?? []), words]);
  }
  return told;
}

function placesOf({ libraryId, evidenceId, riskId }: Objection): string[] {
  return [
    ...(findOwn(COMES_UP, libraryId ?? "") ?? []),
    ...(riskId === null ? [] : ["risks"]),
    ...(evidenceId === null ? [] : ["proof"]),
    ...USUAL,
  ];
}

function objectionWords(row: Objection, { locale, library }: Pick<BuildContext, "locale" | "library">): string | null {
  const { objection, concede, answer } = row;
  if (objection === null) return null;
  const reply = [concede, answer].filter((part) => part !== null).map(asSentence);
  const asked = `Likely to be asked: ${quoted(objection, locale)}`;
  const evidence = libraryEvidence(row, library);
  const restsOn = evidence.length === 0 ? [] : [`It rests on ${asSentence(evidence.join("; "))}`];
  return reply.length === 0 ? `${asked} No answer is written yet.` : [asked, ...reply, ...restsOn].join(" ");
}
