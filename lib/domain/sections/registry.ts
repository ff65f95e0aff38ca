import type { Answers, Draft } from "../draft";
import type { Section } from "../section";
import type { SectionId } from "../section-ids";
import { alignment } from "./alignment/section";
import { asks } from "./asks/section";
import { audiences } from "./audiences/section";
import { champions } from "./champions/section";
import { context } from "./context/section";
import { economics } from "./economics/section";
import { evidence } from "./evidence/section";
import { objections } from "./objections/section";
import { pilot } from "./pilot/section";
import { readiness } from "./readiness/section";
import { risks } from "./risks/section";
import { safeguards } from "./safeguards/section";
import { training } from "./training/section";

/** The sections of the wizard in the order of the deck's argument; a new one is one line here and one folder beside. */
export const sections = {
  context,
  alignment,
  readiness,
  audiences,
  risks,
  evidence,
  economics,
  pilot,
  champions,
  safeguards,
  training,
  asks,
  objections,
} as const satisfies Partial<Record<SectionId, Section>>;

export type SectionRegistry = typeof sections;
export type RegisteredSectionId = keyof SectionRegistry;

export const sectionList: readonly Section[] = Object.values(sections);

/** The section of that id, or null where this release has none. */
export const getSection = (id: SectionId): Section | null => sectionList.find((section) => section.id === id) ?? null;

/** A whole draft as rules and joined slides read it. */
export type ReadDraft = { [K in RegisteredSectionId]: ReturnType<SectionRegistry[K]["read"]> };

const NOTHING: Answers = {};

export function readDraft(draft: Draft): ReadDraft {
  const read = sectionList.map((section) => [section.id, section.read(draft[section.id]?.answers ?? NOTHING)]);
  return asReadDraft(Object.fromEntries(read));
}

// Every registered section was read by its own `read` just above.
const asReadDraft = (read: object): ReadDraft => read as ReadDraft;
