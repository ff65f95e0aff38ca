import type { DeckOutline, Density, VariantId } from "@/lib/domain/deck/outline";
import type { Scope } from "@/lib/domain/scope";
import { database } from "../client";
import { ownedBy } from "../proposal/live";
import { asOutline } from "./frozen-json";

export type VersionDeck = { outline: DeckOutline; sha256: string };

type Get = { scope: Scope; number: number; variant: VariantId; density: Density };

/** A deck as it was sent; null where that version never had it. */
export async function getVersionDeck({ scope, number, variant, density }: Get): Promise<VersionDeck | null> {
  const deck = await database().versionDeck.findFirst({
    where: { variant, density, version: { number, proposalId: scope.proposalId, proposal: ownedBy(scope) } },
    select: { outline: true, sha256: true },
  });
  return deck && { outline: asOutline(deck.outline), sha256: deck.sha256 };
}
