import type { StoredRow } from "@/lib/domain/draft";
import type { AudiencePack, PilotType, RiskEntry } from "@/lib/domain/library";
import type { AnyRowsQuestion, LibraryList } from "@/lib/domain/question";
import { fromCase, fromGuidance, fromObjection, fromTraining } from "./picked-rows";
import { aboutOf, type PickerEntry } from "./picker-entry";
import type { PickerLibrary } from "./question-setting";

export function pickerEntries(library: PickerLibrary, list: LibraryList): PickerEntry[] {
  switch (list) {
    case "risks":
      return library.risks.map(fromRisk);
    case "audiences":
      return library.audiences.map(fromAudience);
    case "pilotTypes":
      return library.pilotTypes.flatMap(fromPilotType);
    case "cases":
      return (library.cases ?? []).map((entry) => fromCase(entry, library.sources ?? []));
    case "objections":
      return (library.objections ?? []).map(fromObjection);
    case "training":
      return (library.training ?? []).map(fromTraining);
    case "approvals":
    case "triage":
    case "outlineHeadings":
      return library.guidance ? fromGuidance(library.guidance, list) : [];
    case "roles":
      return [];
  }
}

/** A row of this list made from an entry; parts the list has no column for are left behind. */
export function rowFromEntry(question: AnyRowsQuestion, entry: PickerEntry, newId: () => string): StoredRow {
  const columns = Object.entries(entry.toColumns(newId)).filter(([key]) => isKept(question, key));
  return { ...Object.fromEntries(columns), id: newId() };
}

const isKept = (question: AnyRowsQuestion, key: string): boolean =>
  key === "libraryId" || key === "libraryVersion" || Object.hasOwn(question.columns, key);

function fromRisk(risk: RiskEntry): PickerEntry {
  const { id, version, title, consequence, controls } = risk;
  return {
    id,
    title,
    about: aboutOf(id, consequence),
    toColumns: (newId) => ({
      libraryId: id,
      libraryVersion: version,
      title,
      cause: risk.cause,
      consequence,
      category: risk.category,
      treatment: risk.treatment,
      likelihood: risk.likelihood,
      impact: risk.impact,
      controls: controls.map(({ text, ownerRole }) => ({ id: newId(), text, ownerRole, ownerAgreed: "not-asked" })),
      likelihoodAfter: risk.likelihoodAfter,
      impactAfter: risk.impactAfter,
    }),
  };
}

function fromAudience(pack: AudiencePack): PickerEntry {
  const concern = pack.concerns[0]?.text ?? null;
  const [motive = null] = pack.motives;
  return {
    id: pack.id,
    title: pack.name,
    about: aboutOf(pack.id, concern ?? ""),
    toColumns: () => ({
      libraryId: pack.id,
      libraryVersion: pack.version,
      name: pack.name,
      mainConcern: concern,
      mainMotive: motive,
    }),
  };
}

/** A type of pilot brings its measures, each to be chosen on its own. */
function fromPilotType(type: PilotType): PickerEntry[] {
  return type.metrics.map((metric, position) => ({
    id: `${type.id}-${position}`,
    title: metric.name,
    about: type.name,
    toColumns: () => ({ libraryId: type.id, libraryVersion: type.version, ...metric }),
  }));
}
