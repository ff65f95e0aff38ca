import type { AskedSection } from "../section";
import type { SectionId } from "../section-ids";
import { alignmentAsked } from "./alignment/asked";
import { asksAsked } from "./asks/asked";
import { audiencesAsked } from "./audiences/asked";
import { championsAsked } from "./champions/asked";
import { contextAsked } from "./context/asked";
import { economicsAsked } from "./economics/asked";
import { evidenceAsked } from "./evidence/asked";
import { objectionsAsked } from "./objections/asked";
import { pilotAsked } from "./pilot/asked";
import { readinessAsked } from "./readiness/asked";
import { risksAsked } from "./risks/asked";
import { safeguardsAsked } from "./safeguards/asked";
import { trainingAsked } from "./training/asked";

/** The sections as the browser knows them, in the order of the registry. */
export const askedSections: readonly AskedSection[] = [
  contextAsked,
  alignmentAsked,
  readinessAsked,
  audiencesAsked,
  risksAsked,
  evidenceAsked,
  economicsAsked,
  pilotAsked,
  championsAsked,
  safeguardsAsked,
  trainingAsked,
  asksAsked,
  objectionsAsked,
];

export const getAskedSection = (id: SectionId): AskedSection | null =>
  askedSections.find((section) => section.id === id) ?? null;
