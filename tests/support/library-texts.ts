import { loadLibrary } from "@/lib/content/load-library";

const library = loadLibrary();
const { risks, audiences, pilotTypes, firstResponse, internal, roles, titles, lexicon, findings, jargon } = library;
const { cases, objections, figures, training, askTemplates, guidance, bulletin, countryPrompts } = library;

/** What a proposal is written with from the start on. */
export const entries = [...risks, ...audiences, ...pilotTypes, firstResponse, internal.firstResponse];
export const guides = [...Object.values(guidance), ...Object.values(bulletin)].flatMap((entry) =>
  typeof entry === "string" ? [] : [entry],
);
/** What makes a case stronger. */
export const strengthening = [
  ...cases,
  ...objections,
  ...figures,
  ...training,
  ...askTemplates,
  ...guides,
  ...countryPrompts,
];

/** Every text inside a value, with the place it was found. */
export function textsIn(value: unknown, place: string): { place: string; text: string }[] {
  if (typeof value === "string") return [{ place, text: value }];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => textsIn(inner, `${place}.${key}`));
}

const ownCopy = [
  ...textsIn({ risks, audiences, pilotTypes, firstResponse, internal, roles }, "library"),
  ...textsIn({ cases, objections, figures, training, askTemplates, guidance, bulletin, countryPrompts }, "library"),
  ...textsIn({ templates: library.templates }, "library"),
  ...textsIn({ findings, titles, lexicon, instead: jargon.map((entry) => entry.instead) }, "words"),
].filter(({ place }) => !place.endsWith(".id") && !place.endsWith(".section") && !place.includes(".source."));

/** Our own texts that a pattern finds, each with its place. */
export const holding = (pattern: RegExp): string[] =>
  ownCopy.filter(({ text }) => pattern.test(text)).map(({ place, text }) => `${place}: ${text}`);
