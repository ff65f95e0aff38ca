import type { StoredRow } from "../draft/draft";
import type { AnyRowsQuestion, LibraryList } from "../form/question";
import type { AudiencePack, Guidance, PilotType, RiskEntry } from "../library/library";
import { isOwnId } from "../own-library/own-kinds";
import type { PickerEntry } from "./picker-entry";
import type { PickerLibrary } from "./picker-library";
import {
  fromApprovals,
  fromAskTemplate,
  fromCase,
  fromFail,
  fromObjection,
  fromOutline,
  fromReach,
  fromTraining,
  fromTriage,
} from "./strengthening-entries";

/** The entries a list offers, as rows to be; a list the library has none for offers nothing. */
export function pickerEntries(library: PickerLibrary, list: LibraryList): PickerEntry[] {
  const entriesOf: Partial<Record<LibraryList, () => PickerEntry[]>> = {
    risks: () => library.risks.map(fromRisk),
    audiences: () => library.audiences.map(fromAudience),
    pilotTypes: () => library.pilotTypes.flatMap(fromPilotType),
    cases: () => (library.cases ?? []).map((entry) => fromCase(entry, library.sources ?? [])),
    fails: () => (library.cases ?? []).flatMap(fromFail),
    reach: () => (library.figures ?? []).flatMap((entry) => fromReach(entry, library.sources ?? [])),
    asks: () => (library.askTemplates ?? []).map(fromAskTemplate),
    objections: () => (library.objections ?? []).map(fromObjection),
    training: () => (library.training ?? []).map(fromTraining),
    approvals: () => ofGuidance(library, fromApprovals),
    triage: () => ofGuidance(library, fromTriage),
    outlineHeadings: () => ofGuidance(library, fromOutline),
  };
  return (entriesOf[list]?.() ?? []).map(sayWhose);
}

/** An entry of the organisation's own says so where it is chosen. */
const sayWhose = (entry: PickerEntry): PickerEntry =>
  isOwnId(entry.id) ? { ...entry, about: `Your organisation’s own. ${entry.about}` } : entry;

const ofGuidance = ({ guidance }: PickerLibrary, entries: (guidance: Guidance) => PickerEntry[]): PickerEntry[] =>
  guidance === undefined ? [] : entries(guidance);

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
    about: consequence,
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
      controls: controls.map(({ text, ownerRole }) => ({ id: newId(), text, ownerRole })),
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
    about: concern ?? "",
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
