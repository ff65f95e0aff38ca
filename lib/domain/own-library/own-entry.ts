import { z } from "zod";
import type { CaseEntry } from "../library/case-entry";
import type { AudiencePack, FigureEntry, Library, ObjectionEntry, RiskEntry } from "../library/library";
import { ownEntryValuesSchema } from "./own-entry-values";

export const ownEntryIdSchema = z.uuid();

/** An entry of the organisation's own as it is kept. Its version is its revision, so a copy can say which it copied. */
export const ownEntrySchema = z
  .object({ id: ownEntryIdSchema, revision: z.int().min(1), savedAt: z.iso.datetime() })
  .and(ownEntryValuesSchema);
export type OwnEntry = z.infer<typeof ownEntrySchema>;
export type OwnEntryOf<Kind extends OwnEntry["kind"]> = Extract<OwnEntry, { kind: Kind }>;

/** The shipped library with an organisation's own entries before it, each looking like a shipped one. */
export function addOwnEntries(library: Library, own: readonly OwnEntry[]): Library {
  if (own.length === 0) return library;
  return {
    ...library,
    risks: [...own.filter((each) => each.kind === "risk").map(toRisk), ...library.risks],
    audiences: [...own.filter((each) => each.kind === "audience").map(toAudience), ...library.audiences],
    cases: [...own.filter((each) => each.kind === "case").map(toCase), ...library.cases],
    objections: [...own.filter((each) => each.kind === "objection").map(toObjection), ...library.objections],
    figures: [...own.filter((each) => each.kind === "figure").map(toFigure), ...library.figures],
  };
}

const toRisk = (own: OwnEntryOf<"risk">): RiskEntry => ({ ...own.entry, ...knownOf(own, true) });

const toAudience = (own: OwnEntryOf<"audience">): AudiencePack => ({ ...own.entry, ...knownOf(own, true) });

/** What one's own people report counts as read in part: only its writer has seen the source. */
const toCase = (own: OwnEntryOf<"case">): CaseEntry => ({
  ...own.entry,
  ...knownOf(own, false),
  status: own.entry.source.length > 0 ? "partly" : null,
  scopes: [],
  country: null,
  region: null,
  fitsWhen: null,
  riskIds: [],
  facts: own.entry.facts.map((text) => ({ text, source: own.entry.source })),
  whyItFailed: null,
  whatWeWouldDo: null,
});

const toObjection = (own: OwnEntryOf<"objection">): ObjectionEntry => ({
  ...own.entry,
  ...knownOf(own, true),
  riskIds: [],
  caseIds: [],
  figureIds: [],
  packIds: [],
});

const toFigure = (own: OwnEntryOf<"figure">): FigureEntry => {
  const { isReach, ...entry } = own.entry;
  return { ...entry, ...knownOf(own, false), country: null, topics: isReach ? ["reach"] : [] };
};

const knownOf = ({ id, revision }: OwnEntry, editorial: boolean) => ({
  id,
  version: revision,
  status: null,
  editorial,
});
