import type { Answers, Draft } from "../draft/draft";
import type { SectionId } from "../ids/section-ids";
import type { Section } from "./define-section";
import { sections } from "./sections";

export type SectionRegistry = typeof sections;
export type RegisteredSectionId = keyof SectionRegistry;

export const sectionList: readonly Section[] = Object.values(sections);

/** The section of that id, or null where this release has none. */
export const getSection = (id: SectionId): Section | null => sectionList.find((section) => section.id === id) ?? null;

/** A whole draft as rules and joined slides read it. */
export type ReadDraft = { [K in RegisteredSectionId]: ReturnType<SectionRegistry[K]["read"]> };

const NOTHING: Answers = {};

const known = new WeakMap<Draft, ReadDraft>();

/** Rules, slides and pages all read the draft of one request, so it is read once. Nobody may change either of the two. */
export function readDraft(draft: Draft): ReadDraft {
  const before = known.get(draft);
  if (before) return before;
  const read = readSections(draft);
  known.set(draft, read);
  return read;
}

function readSections(draft: Draft): ReadDraft {
  const read = sectionList.map((section) => [section.id, section.read(draft[section.id]?.answers ?? NOTHING)]);
  return asReadDraft(Object.fromEntries(read));
}

// Every registered section was read by its own `read` just above.
const asReadDraft = (read: object): ReadDraft => read as ReadDraft;
