import type { AudiencePack, Library, PilotType, Protocol, RiskEntry, Source } from "./library";
import type { OwnEntry } from "./own-library/own-entry";
import { isOwnId } from "./own-library/own-kinds";

export const itemKinds = ["risk", "audience", "case", "objection", "figure", "pilot-type", "protocol"] as const;
export type ItemKind = (typeof itemKinds)[number];

/** confirmed and partly: how far a fact was read in its source; editorial: our own judgement; own: the organisation's. */
export const itemStandings = ["confirmed", "partly", "editorial", "own"] as const;
export type ItemStanding = (typeof itemStandings)[number];

/** Any entry of the library as the library page shows it. */
export type LibraryItem = {
  id: string;
  version: number;
  kind: ItemKind;
  title: string;
  parts: readonly { label: string; texts: readonly string[] }[];
  standing: ItemStanding;
  /** A judgement rather than a fact, so it needs no source. */
  isEditorial: boolean;
  year: number | null;
  caveat: string | null;
  /** How many people a channel reaches: old after 18 months. */
  isReach: boolean;
  sources: readonly SourceLine[];
};
export type SourceLine = {
  id: string;
  title: string;
  year: number | null;
  address: string | null;
  note: string | null;
};

type Entry = Pick<RiskEntry, "id" | "version" | "source" | "status" | "editorial" | "year" | "caveat">;
type Shown = Pick<LibraryItem, "kind" | "title" | "parts">;

/** Everything there is to look up, the organisation's own first, each list in its own order. */
export function listLibraryItems(library: Library, own: readonly OwnEntry[]): LibraryItem[] {
  const { sources } = library;
  const shipped = [
    ...library.risks.map((risk) => toItem(risk, showRisk(risk), sources)),
    ...library.audiences.map((pack) => toItem(pack, showAudience(pack), sources)),
    ...library.pilotTypes.map((type) => toItem(type, showPilotType(type), sources)),
    toItem(library.firstResponse, showProtocol(library.firstResponse), sources),
  ];
  return [...own.map(fromOwn), ...shipped.filter(({ id }) => !isOwnId(id))];
}

function toItem(entry: Entry, shown: Shown, sources: readonly Source[]): LibraryItem {
  const { id, version, source, status, editorial, year, caveat } = entry;
  const standing = status ?? "editorial";
  const lines = sources.filter((each) => source.includes(each.id));
  return { id, version, ...shown, standing, isEditorial: editorial, year, caveat, isReach: false, sources: lines };
}

function fromOwn(own: OwnEntry): LibraryItem {
  const { id, revision: version, entry } = own;
  return {
    id,
    version,
    ...showOwn(own),
    standing: "own",
    isEditorial: own.kind !== "case" && own.kind !== "figure",
    year: entry.year,
    caveat: entry.caveat === "" ? null : entry.caveat,
    isReach: own.kind === "figure" && own.entry.isReach,
    sources: entry.source.map((title) => ({ id: title, title, year: null, address: null, note: null })),
  };
}

function showOwn(own: OwnEntry): Shown {
  switch (own.kind) {
    case "risk":
      return showRisk(own.entry);
    case "audience":
      return showAudience(own.entry);
    case "case": {
      const { title, org, facts, result, lesson } = own.entry;
      return {
        kind: "case",
        title: `${org}: ${title}`,
        parts: partsOf([
          ["What is known", facts],
          ["What came of it", [result ?? ""]],
          ["Lesson", [lesson]],
        ]),
      };
    }
    case "objection": {
      const { objection, concede, answer, askBack } = own.entry;
      return {
        kind: "objection",
        title: objection,
        parts: partsOf([
          ["Grant first", [concede]],
          ["Answer", [answer]],
          ["Ask back", [askBack]],
        ]),
      };
    }
    case "figure":
      return { kind: "figure", title: own.entry.text, parts: [] };
  }
}

type RiskWords = Pick<RiskEntry, "title" | "cause" | "consequence" | "controls"> & Scores;
type Scores = Pick<RiskEntry, "likelihood" | "impact" | "likelihoodAfter" | "impactAfter">;

const showRisk = ({ title, cause, consequence, controls, ...scores }: RiskWords): Shown => ({
  kind: "risk",
  title,
  parts: partsOf([
    ["Cause", [cause]],
    ["What would happen", [consequence]],
    ["What is done", controls.map(({ text, ownerRole }) => `${text} (${ownerRole})`)],
    ["Score to start from", [scoreWords(scores)]],
  ]),
});

const scoreWords = ({ likelihood, impact, likelihoodAfter, impactAfter }: Scores): string =>
  `${likelihood} × ${impact} = ${likelihood * impact}; once that is done ${likelihoodAfter} × ${impactAfter} = ${likelihoodAfter * impactAfter}`;

type PackWords = Pick<AudiencePack, "name" | "concerns" | "motives" | "benefits" | "bestArgument" | "messenger">;

const showAudience = ({ name, concerns, motives, benefits, bestArgument, messenger }: PackWords): Shown => ({
  kind: "audience",
  title: name,
  parts: partsOf([
    ["Worries", concerns.map(({ text }) => text)],
    ["What they want", motives],
    ["What they gain", benefits],
    ["Best argument", [bestArgument]],
    ["Who should speak to them", [messenger]],
  ]),
});

const showPilotType = ({ name, purpose, weeks, metrics }: PilotType): Shown => ({
  kind: "pilot-type",
  title: name,
  parts: partsOf([
    ["What it is for", [purpose]],
    ["Weeks", [String(weeks)]],
    ["What is measured", metrics.map((metric) => `${metric.name} (${metric.unit})`)],
  ]),
});

const showProtocol = ({ title, steps, whenLeadersHear }: Protocol): Shown => ({
  kind: "protocol",
  title,
  parts: partsOf([
    ["Steps", steps.map(({ when, what, who }) => `${when}: ${what} (${who})`)],
    ["When leaders hear", [whenLeadersHear]],
  ]),
});

/** Parts without a word are left out. */
const partsOf = (parts: readonly (readonly [label: string, texts: readonly string[]])[]): LibraryItem["parts"] =>
  parts
    .map(([label, texts]) => ({ label, texts: texts.filter((text) => text !== "") }))
    .filter(({ texts }) => texts.length > 0);
