import { loadLibrary } from "@/lib/content/load-library";
import type { Draft, StoredRow } from "@/lib/domain/draft/draft";
import type { Library } from "@/lib/domain/library/library";
import { pickerEntries, rowFromEntry } from "@/lib/domain/picker/library-entries";
import { sectionList } from "@/lib/domain/sections/registry";

const MARKER = /zqgiven\d+w/g;

/** The shipped library with a word found nowhere else at the start of every text that is offered to a proposal. */
export function libraryOfMarkers(): Library {
  let planted = 0;
  const mark = (text: string): string => {
    planted += 1;
    return `zqgiven${planted}w ${text}`;
  };
  const library = loadLibrary();
  const { risks, audiences, pilotTypes, cases, figures, objections, training, askTemplates, guidance, firstResponse } =
    library;
  const offered = {
    risks,
    audiences,
    pilotTypes,
    cases,
    figures,
    objections,
    training,
    askTemplates,
    guidance,
    firstResponse,
  };
  return { ...library, ...(plant(offered, mark) as typeof offered) };
}

/** What tells one entry from another or is chosen from a list stays as it is, and so do names and units. */
const UNTOUCHED: ReadonlySet<string> = new Set([
  ...["id", "source", "status", "kind", "sector", "category", "treatment", "variant", "type", "comment", "claimType"],
  ...["offeredTo", "scopes", "topics", "riskId", "riskIds", "caseIds", "figureIds", "packIds", "country", "shelf"],
  ...["org", "platform", "population", "unit"],
]);

function plant(value: unknown, mark: (text: string) => string, key = ""): unknown {
  if (UNTOUCHED.has(key)) return value;
  if (typeof value === "string") return mark(value);
  if (Array.isArray(value)) return value.map((each) => plant(each, mark, key));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([inner, each]) => [inner, plant(each, mark, inner)]));
}

/** A draft in which every list of a library holds its first entries as they were picked, beside what else was typed. */
export function withEntriesOf(library: Library, draft: Draft, most: number): Draft {
  let made = 0;
  const newId = (): string => {
    made += 1;
    return `z${made}`;
  };
  return Object.fromEntries(
    sectionList.flatMap(({ id, questions }) => {
      const { confirmed: _, ...stored } = draft[id] ?? { answers: {}, finished: false };
      const picked = Object.entries(questions).flatMap(([key, question]): [string, StoredRow[]][] => {
        if (question.kind !== "rows" || question.library === undefined) return [];
        const entries = pickerEntries(library, question.library).slice(0, Math.min(most, question.cap));
        return [[key, entries.map((entry) => rowFromEntry(question, entry, newId))]];
      });
      const guidance =
        id === "safeguards"
          ? { houseRules: library.guidance.houseRules, correctionProtocol: library.guidance.correctionProtocol }
          : {};
      return [[id, { ...stored, answers: { ...stored.answers, ...Object.fromEntries(picked), ...guidance } }]];
    }),
  );
}

/** Each word that tells where a text is from. */
export const markersIn = (text: string): string[] => text.match(MARKER) ?? [];

/** The texts of a document that hold words of the library. */
export function textsWithMarkers(value: unknown): string[] {
  if (typeof value === "string") return markersIn(value).length > 0 ? [value] : [];
  if (typeof value !== "object" || value === null) return [];
  return Object.values(value).flatMap(textsWithMarkers);
}
