import type { DocumentId } from "@/lib/domain/exports/formats";
import { buildOutline, type KeptOutline } from "@/lib/domain/exports/kept-outline";
import { type Result, succeed } from "@/lib/domain/problem/result";
import { type Snapshot, takeSnapshot } from "@/lib/domain/versions/take-snapshot";
import { hashOf } from "../db/canonical-json";
import { type DeckSource, deckInput } from "./deck-input";

export type TakenSnapshot = { snapshot: Snapshot; contentHash: string };
/** Which version it becomes is known last. */
type FrozenSource = Omit<DeckSource, "called">;

/** What a version keeps of the answers, with the hash that equal answers share. */
export function takeHashedSnapshot({ source }: { source: FrozenSource }): TakenSnapshot {
  const { draft, title, organisation, brand, state } = deckInput({ ...source, called: "not-exported" });
  const snapshot = takeSnapshot({ draft, title, organisation: organisation.name, brand, state });
  return { snapshot, contentHash: hashOf(snapshot) };
}

export type BuiltOutline = { kept: KeptOutline; sha256: string };
type Freeze = { source: FrozenSource; document: DocumentId; number: number };

/** A document as the version of that number keeps it, with the hash that names its bytes. */
export function buildFrozenOutline({ source, document, number }: Freeze): Result<BuiltOutline> {
  const built = buildOutline(document, deckInput({ ...source, called: { number } }));
  return built.ok ? succeed({ kept: built.value, sha256: hashOf(built.value.outline) }) : built;
}
