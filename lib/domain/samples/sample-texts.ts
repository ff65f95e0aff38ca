import { listTexts } from "../answers/list-texts";
import type { Draft, DraftSection } from "../draft/draft";
import type { Place } from "../findings/make-finding";
import type { SectionId } from "../ids/section-ids";
import type { Library } from "../library/library";
import { isOwnId } from "../own-library/own-kinds";
import { getSection } from "../sections/registry";
import { findOwn } from "../text/find-own";

/** A text of a sample where a copy of it stands. */
export type SampleText = { place: Place; text: string };

/** Samples and the library live as long as the process, and neither changes. */
const known = new WeakMap<Draft, Map<SectionId, readonly SampleText[]>>();

/** The words a section's copy got from its sample, save those of the library; none where it is no copy. */
export function sampleTexts(
  sectionId: SectionId,
  stored: DraftSection | undefined,
  library: Library,
): readonly SampleText[] {
  const sample = findOwn(library.samples, stored?.sample ?? "");
  if (!sample) return [];
  const lists = known.get(sample) ?? new Map<SectionId, readonly SampleText[]>();
  known.set(sample, lists);
  const texts = lists.get(sectionId) ?? localTexts(sectionId, sample, library);
  lists.set(sectionId, texts);
  return texts;
}

function localTexts(sectionId: SectionId, sample: Draft, library: Library): SampleText[] {
  const section = getSection(sectionId);
  const answers = sample[sectionId]?.answers;
  if (!section || !answers) return [];
  const shipped = shippedTexts(library);
  return listTexts(section, answers).flatMap(({ place, text }) => (shipped.has(text) ? [] : [{ place, text }]));
}

/** The organisation's own entries come and go, and what counts as a sample's words does not go with them. */
const isOwn = (entry: object): boolean => "id" in entry && typeof entry.id === "string" && isOwnId(entry.id);

/** What is picked from the library is nobody's local fact. */
function shippedTexts({ samples: _, ...shipped }: Library): Set<string> {
  const texts = new Set<string>();
  const collect = (value: unknown): void => {
    if (typeof value === "string") texts.add(value);
    else if (typeof value === "object" && value !== null && !isOwn(value)) Object.values(value).forEach(collect);
  };
  collect(shipped);
  return texts;
}
