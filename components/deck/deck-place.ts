import type { Route } from "next";
import { type VariantId, variantIds } from "@/lib/domain/library/variants";
import { type Density, densities } from "@/lib/domain/slides/outline";

export const deckLengths = ["whole", "five-minutes"] as const;
export const deckShows = ["slides", "titles"] as const;

/** What the deck page shows, as it stands in its address. */
export type DeckPlace = {
  variant: VariantId;
  density: Density;
  length: (typeof deckLengths)[number];
  show: (typeof deckShows)[number];
};

type Query = Record<string, string | string[] | undefined>;

/** Anything else than a known choice means the usual one. */
export const readDeckPlace = (query: Query): DeckPlace => ({
  variant: variantIds.find((id) => id === query.for) ?? "executive",
  density: densities.find((id) => id === query.text) ?? "read-ahead",
  length: deckLengths.find((id) => id === query.length) ?? "whole",
  show: deckShows.find((id) => id === query.show) ?? "slides",
});

export const deckHref = (proposalId: string, { variant, density, length, show }: DeckPlace): Route =>
  `/proposals/${proposalId}/deck?for=${variant}&text=${density}&length=${length}&show=${show}` as Route;
