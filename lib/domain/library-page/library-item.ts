import type { Library, Source } from "../library/library";
import { isOwnId } from "../own-library/own-kinds";
import * as show from "./show-entry";

export const itemKinds = [
  "risk",
  "audience",
  "case",
  "objection",
  "figure",
  "pilot-type",
  "training",
  "ask",
  "guidance",
  "bulletin",
  "country",
] as const;
export type ItemKind = (typeof itemKinds)[number];

/** confirmed and partly: how far a fact was read in its source; editorial: our own judgement; own: the organisation's. */
export const itemStandings = ["confirmed", "partly", "editorial", "own"] as const;
export type ItemStanding = (typeof itemStandings)[number];

export type ItemPart = { label: string; texts: readonly string[] };

/** Any entry of the library as the library page shows it. */
export type LibraryItem = {
  id: string;
  version: number;
  kind: ItemKind;
  title: string;
  parts: readonly ItemPart[];
  standing: ItemStanding;
  /** A judgement rather than a fact, so it needs no source. */
  isEditorial: boolean;
  year: number | null;
  caveat: string | null;
  /** How many people a channel reaches: old after 18 months. */
  isReach: boolean;
  /** Kept for the record, and offered last. */
  isHistory: boolean;
  sources: readonly Source[];
};

type Entry = {
  id: string;
  version: number;
  source: readonly string[];
  status: "confirmed" | "partly" | null;
  editorial: boolean;
  year: number | null;
  caveat: string | null;
  shelf?: "history" | "retired" | undefined;
};

/** Everything there is to look up, in the order of the lists; the organisation's own come first in each. */
export function listLibraryItems(library: Library): LibraryItem[] {
  const { sources, guidance, bulletin } = library;
  const of = <E extends Entry>(kind: ItemKind, entries: readonly E[], shown: (entry: E) => show.Shown): LibraryItem[] =>
    entries.filter(({ shelf }) => shelf !== "retired").map((entry) => toItem(kind, entry, shown(entry), sources));
  const items = [
    ...of("risk", library.risks, show.showRisk),
    ...of("audience", library.audiences, show.showAudience),
    ...of("case", library.cases, show.showCase),
    ...of("objection", library.objections, show.showObjection),
    ...of("figure", library.figures, show.showFigure),
    ...of("pilot-type", library.pilotTypes, show.showPilotType),
    ...of("training", library.training, show.showTraining),
    ...of("ask", library.askTemplates, show.showAsk),
    ...of("guidance", [guidance.outline, guidance.check, guidance.security, guidance.judgement], show.showList),
    ...of("guidance", [guidance.approvals], show.showApprovals),
    ...of("guidance", [guidance.triage], show.showTriage),
    ...of("guidance", [library.firstResponse, library.internal.firstResponse], show.showProtocol),
    ...of("bulletin", [bulletin.blocks, bulletin.versions, bulletin.wins], show.showList),
    ...of("country", library.countryPrompts, show.showPrompts),
  ];
  return [...items.filter(isOwn), ...items.filter((item) => !isOwn(item))];
}

const isOwn = ({ standing }: LibraryItem): boolean => standing === "own";

function toItem(kind: ItemKind, entry: Entry, shown: show.Shown, register: readonly Source[]): LibraryItem {
  const { id, version, source, status, editorial, year, caveat } = entry;
  const isOrganisations = isOwnId(id);
  return {
    id,
    version,
    kind,
    title: shown.title,
    parts: shown.parts
      .map(({ label, texts }) => ({ label, texts: texts.filter((text) => text !== "") }))
      .filter(({ texts }) => texts.length > 0),
    standing: isOrganisations ? "own" : (status ?? "editorial"),
    isEditorial: editorial,
    year,
    caveat: caveat === "" ? null : caveat,
    isReach: shown.isReach ?? false,
    isHistory: entry.shelf === "history",
    sources: isOrganisations ? source.map(asWritten) : register.filter((line) => source.includes(line.id)),
  };
}

/** The organisation's own source has no number in the register. */
const asWritten = (title: string): Source => ({ id: title, title, year: null, address: null, note: null });
