import type { Draft, StoredValue } from "../draft/draft";
import { isBlank } from "../draft/is-blank";
import { fieldAnchor } from "../findings/field-anchor";
import type { Place } from "../findings/make-finding";
import type { AnyQuestion } from "../form/question";
import type { Library } from "../library/library";
import type { BuildContext } from "../sections/build-context";
import { sectionList } from "../sections/registry";
import { safeguardsAsked } from "../sections/safeguards/asked";
import { draftedFields } from "../start/drafted-fields";
import { listDraftedTexts } from "../start/drafted-texts";
import { confirmation, type Verdict, verdictOf } from "./confirmation";
import { FIRST_STEPS, libraryFirstSteps } from "./first-steps";
import { mereLabels } from "./mere-labels";
import { listPrintedValues, type PrintedValue } from "./printed-values";

/** Words that print and that the author did not type: where they stand, whose they are, and what the author said of them. */
export type GivenWords = {
  place: Place;
  question: AnyQuestion;
  value: StoredValue;
  origin: "library" | "drafted";
  verdict: Verdict;
};

/** What telling the words apart needs beyond the answers. */
export type ProvenanceContext = Pick<BuildContext, "library" | "wholeLibrary" | "lexicon" | "locale" | "currency">;

const TEXTS: readonly string[] = ["text", "longText"];
const DRAFTED: readonly string[] = [...TEXTS, "date", "number"];

/**
 * All words of a draft that print and that nobody typed, in the order of the sections: texts equal to those of the
 * library's entry that a row was picked from; texts, dates and numbers equal to what the other answers draft; and the
 * library's first steps while there are no others. What the author changed is theirs, and so is what they typed
 * elsewhere. Words that were left out stay in the list, also once the library or the draft says something else.
 */
export function listGivenWords(draft: Draft, context: ProvenanceContext): readonly GivenWords[] {
  const before = known.get(draft);
  if (before && before.library === context.wholeLibrary) return before.words;
  const words = findGivenWords(draft, context);
  known.set(draft, { library: context.wholeLibrary, words });
  return words;
}

/** Rules, documents and pages all ask it of the draft of one request. All else of the context follows from the draft. */
const known = new WeakMap<Draft, { library: Library; words: readonly GivenWords[] }>();

function findGivenWords(draft: Draft, context: ProvenanceContext): GivenWords[] {
  const drafted = draftedValues(draft, context);
  const originOf = (printed: PrintedValue, confirmed: readonly string[]): GivenWords["origin"] | null => {
    const { place, question, path, value } = printed;
    if (isBlank(value) || mereLabels.has(path)) return null;
    if (TEXTS.includes(question.kind) && (printed.isLibrary || saysGuidance(printed, context.library)))
      return "library";
    if (DRAFTED.includes(question.kind) && drafted.get(placeKey(place)) === value) return "drafted";
    return confirmed.includes(confirmation("left-out", { place, value })) ? formerOrigin(printed) : null;
  };
  return sectionList.flatMap((section) => {
    const stored = draft[section.id];
    const confirmed = stored?.confirmed ?? [];
    const given = listPrintedValues(section, stored?.answers ?? {}, context.wholeLibrary).flatMap((printed) => {
      const origin = originOf(printed, confirmed);
      const { place, question, value } = printed;
      return origin === null ? [] : [{ place, question, value, origin }];
    });
    const steps = section.id === FIRST_STEPS.sectionId ? firstSteps(draft, context.library) : [];
    return [...given, ...steps].map((each) => ({ ...each, verdict: verdictOf(each, confirmed) }));
  });
}

/** Two texts that are offered as they stand, without a row to remember where they are from. */
const GUIDED: ReadonlyMap<string, "houseRules" | "correctionProtocol"> = new Map([
  ["safeguards.houseRules", "houseRules"],
  ["safeguards.correctionProtocol", "correctionProtocol"],
]);

function saysGuidance({ path, value }: PrintedValue, { guidance }: Library): boolean {
  const key = GUIDED.get(path);
  return key !== undefined && value === guidance[key];
}

/** Whose the words were that were left out, though neither the library nor the draft says them any more. */
const formerOrigin = ({ isPicked, path }: PrintedValue): GivenWords["origin"] =>
  isPicked || GUIDED.has(path) ? "library" : "drafted";

function firstSteps(draft: Draft, library: Library): Omit<GivenWords, "verdict">[] {
  const steps = libraryFirstSteps(draft, library);
  if (steps.length === 0) return [];
  return [{ place: FIRST_STEPS, question: safeguardsAsked.questions.firstResponse, value: steps, origin: "library" }];
}

/** What the answers draft, by field. A drafted text that only repeats what was typed in another field is no draft. */
function draftedValues(draft: Draft, context: ProvenanceContext): ReadonlyMap<string, StoredValue> {
  const fields = draftedFields(listDraftedTexts(draft, context));
  const drafted = fields.map(({ value }) => value);
  const stored = sectionList.flatMap(({ id }) => textsIn(draft[id]?.answers ?? {}));
  const isTyped = (value: StoredValue): boolean => countOf(value, stored) > countOf(value, drafted);
  const own = fields.filter(({ value }) => typeof value !== "string" || !isTyped(value));
  return new Map(own.map(({ place, value }) => [placeKey(place), value]));
}

const countOf = (value: StoredValue, all: readonly StoredValue[]): number =>
  all.filter((each) => each === value).length;

function textsIn(value: StoredValue): string[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

const placeKey = (place: Place): string => `${place.sectionId} ${fieldAnchor(place)}`;
