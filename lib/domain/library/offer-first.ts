import type { CaseEntry } from "./case-entry";
import type { FigureEntry, ObjectionEntry, RiskEntry } from "./library";

/** Where a proposal stands, as far as it decides which entries are offered first. */
export type OfferFor = {
  sector: string | null;
  scope: readonly string[];
  country: string | null;
  /** Risks behind the worries of its audiences, and the packs those audiences came from. */
  riskIds: readonly string[];
  packIds: readonly string[];
};

/** From this year on an example counts as of today: a leader calls what is older old. */
export const RECENT_SINCE = 2019;

export const isRecent = ({ year }: Pick<CaseEntry, "year">): boolean => year !== null && year >= RECENT_SINCE;

/** Examples of today first, then those of one's own kind of body, of the worries, of the use and of the country. */
export const casesFor = (cases: readonly CaseEntry[], offer: OfferFor): CaseEntry[] =>
  inOrder(cases, (entry) => [
    isRecent(entry) && 5,
    entry.sector === offer.sector && 4,
    shares(entry.riskIds, offer.riskIds) && 3,
    shares(entry.scopes, offer.scope) && 2,
    entry.country !== null && entry.country === offer.country && 1,
  ]);

/** Risks behind the worries first, then those of the use, then those that examples of one's own kind of body show. */
export function risksFor(risks: readonly RiskEntry[], cases: readonly CaseEntry[], offer: OfferFor): RiskEntry[] {
  const near = cases.filter(({ sector, country }) => sector === offer.sector && isHere(country, offer));
  const shown = near.flatMap(({ riskIds }) => riskIds);
  return inOrder(risks, ({ id, offeredTo }) => [
    offer.riskIds.includes(id) && 4,
    shares(offeredTo, offer.scope) && 2,
    shown.includes(id) && 1,
  ]);
}

/** Objections that one's audiences say, then those about their worries, then those answered from one's own kind of body or country. */
export function objectionsFor(
  objections: readonly ObjectionEntry[],
  { cases, figures }: { cases: readonly CaseEntry[]; figures: readonly FigureEntry[] },
  offer: OfferFor,
): ObjectionEntry[] {
  const ofSector = cases.filter(({ sector }) => sector === offer.sector).map(({ id }) => id);
  const ofCountry = figures.filter(({ country }) => country !== null && country === offer.country).map(({ id }) => id);
  return inOrder(objections, ({ packIds, riskIds, caseIds, figureIds }) => [
    shares(packIds, offer.packIds) && 4,
    shares(riskIds, offer.riskIds) && 3,
    shares(caseIds, ofSector) && 1,
    shares(figureIds, ofCountry) && 1,
  ]);
}

/** Figures of one's own country first, then those of no country, then those of others. */
export const figuresFor = (figures: readonly FigureEntry[], { country }: OfferFor): FigureEntry[] =>
  inOrder(figures, (entry) => [entry.country !== null && entry.country === country && 2, entry.country === null && 1]);

const shares = (some: readonly string[], others: readonly string[]): boolean =>
  some.some((each) => others.includes(each));

const isHere = (country: string | null, offer: OfferFor): boolean =>
  country === null || offer.country === null || country === offer.country;

type Shelved = { shelf?: "history" | "retired" | undefined };

/**
 * Those with the most points first; of equals as they stood. History comes last whatever its points, and a retired entry
 * is not offered.
 */
function inOrder<Entry extends Shelved>(
  entries: readonly Entry[],
  pointsOf: (entry: Entry) => readonly (number | false)[],
): Entry[] {
  const scored = entries
    .filter(({ shelf }) => shelf !== "retired")
    .map((entry) => ({ entry, points: pointsOf(entry).reduce<number>((sum, each) => sum + (each || 0), 0) }));
  return scored
    .sort((a, b) => Number(isHistory(a.entry)) - Number(isHistory(b.entry)) || b.points - a.points)
    .map(({ entry }) => entry);
}

const isHistory = ({ shelf }: Shelved): boolean => shelf === "history";
