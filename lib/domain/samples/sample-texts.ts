import type { Answers, Draft, DraftSection } from "../draft";
import type { Library } from "../library";
import type { AnyQuestion } from "../question";
import type { Place } from "../rules/make-finding";
import { placeInRow } from "../rules/walk-answers";
import type { SectionId } from "../section-ids";
import { getSection } from "../sections/registry";
import { rowsOf } from "../start/start-rows";
import { countWords } from "../text/count-words";

/** A text of a sample where a copy of it stands. */
export type SampleText = { place: Place; text: string };

/** Shorter texts, such as a role or a unit, are true of many places; longer ones only of the sample's. */
const TELLING_WORDS = 5;

/** Samples and the library live as long as the process, and neither changes. */
const known = new WeakMap<Draft, Map<SectionId, readonly SampleText[]>>();

/** The words a section's copy got from its sample, save those of the library; none where it is no copy. */
export function sampleTexts(
  sectionId: SectionId,
  stored: DraftSection | undefined,
  library: Library,
): readonly SampleText[] {
  const sample = library.samples[stored?.sample ?? ""];
  const answers = sample?.[sectionId]?.answers;
  if (!sample || !answers) return [];
  const lists = known.get(sample) ?? new Map<SectionId, readonly SampleText[]>();
  known.set(sample, lists);
  const texts = lists.get(sectionId) ?? listTexts(sectionId, answers, library);
  lists.set(sectionId, texts);
  return texts;
}

/**
 * True while a field holds its sample's words. Of a section the writer has called finished, short words count as the
 * writer's own: another place may well have a head of repairs too.
 */
export const isSampleWords = (text: string, stored: unknown, finished: boolean): boolean =>
  stored === text && !(finished && countWords(text) < TELLING_WORDS);

function listTexts(sectionId: SectionId, answers: Answers, library: Library): SampleText[] {
  const questions = getSection(sectionId)?.questions ?? {};
  const shipped = shippedTexts(library);
  return listLevel(questions, answers, (questionKey) => ({ sectionId, questionKey })).filter(
    ({ text }) => !shipped.has(text),
  );
}

function listLevel(
  questions: Readonly<Record<string, AnyQuestion>>,
  values: Answers,
  placeOf: (key: string) => Place,
): SampleText[] {
  return Object.entries(questions).flatMap(([key, question]) => {
    const place = placeOf(key);
    const value = values[key];
    if (question.kind === "rows") {
      return rowsOf(value).flatMap((row) =>
        listLevel(question.columns, row, (column) => placeInRow(place, row.id, column)),
      );
    }
    const isText = question.kind === "text" || question.kind === "longText";
    return isText && typeof value === "string" && value !== "" ? [{ place, text: value }] : [];
  });
}

/** What is picked from the library is nobody's local fact. */
function shippedTexts({ samples: _, ...shipped }: Library): Set<string> {
  const texts = new Set<string>();
  const collect = (value: unknown): void => {
    if (typeof value === "string") texts.add(value);
    else if (typeof value === "object" && value !== null) Object.values(value).forEach(collect);
  };
  collect(shipped);
  return texts;
}
