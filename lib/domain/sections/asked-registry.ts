import type { AskedSection } from "../section";
import type { SectionId } from "../section-ids";
import { alignmentAsked } from "./alignment/asked";
import { asksAsked } from "./asks/asked";
import { audiencesAsked } from "./audiences/asked";
import { championsAsked } from "./champions/asked";
import { contextAsked } from "./context/asked";
import { evidenceAsked } from "./evidence/asked";
import { pilotAsked } from "./pilot/asked";
import { risksAsked } from "./risks/asked";

/** The sections as the browser knows them, in the order of the registry. */
export const askedSections: readonly AskedSection[] = [
  contextAsked,
  alignmentAsked,
  audiencesAsked,
  risksAsked,
  evidenceAsked,
  pilotAsked,
  championsAsked,
  asksAsked,
];

export const getAskedSection = (id: SectionId): AskedSection | null =>
  askedSections.find((section) => section.id === id) ?? null;
