import { decisionWords } from "../../library/known-result";
import type { Library } from "../../library/library";
import type { ReadAnswers } from "../define-section";
import type { ObjectionsValues } from "./schema";

type Objection = ReadAnswers<ObjectionsValues>["objections"][number];
type Sources = Pick<Library, "objections" | "cases" | "figures" | "sources">;

/**
 * What the library's answer rests on, each with the source where it stands: its examples, then its figures with what
 * they do not prove. None once the answer has other words, since nobody knows what those rest on.
 */
export function libraryEvidence({ libraryId, answer }: Objection, library: Sources): string[] {
  const entry = library.objections.find(({ id }) => id === libraryId);
  if (!entry || answer === null || !answer.startsWith(entry.answer)) return [];
  const cases = library.cases.filter(({ id }) => entry.caseIds.includes(id));
  const figures = library.figures.filter(({ id }) => entry.figureIds.includes(id));
  return [
    ...cases.map(({ org, year, kind, source }) => {
      const named = [year === null ? org : `${org}, ${year}`, decisionWords({ kind })].filter((part) => part !== null);
      return withSources(named.join(": "), [], source, library);
    }),
    ...figures.map(({ text, caveat, source }) =>
      withSources(text, caveat === null ? [] : [`its limit: ${caveat}`], source, library),
    ),
  ];
}

/** Numbers of the register become the titles they stand for; what is no number of it, such as our own judgement, is not named. */
function withSources(words: string, limits: string[], ids: readonly string[], { sources }: Sources): string {
  const titles = sources
    .filter(({ id }) => ids.includes(id))
    .map(({ title, year }) => (year === null ? title : `${title}, ${year}`));
  const known = [...titles, ...limits];
  return known.length === 0 ? words : `${words} (${known.join("; ")})`;
}
