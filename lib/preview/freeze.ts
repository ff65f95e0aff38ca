import type { DocumentId } from "@/lib/domain/exports/formats";
import { buildOutline, type KeptOutline } from "@/lib/domain/exports/kept-outline";
import { makeBuildContext } from "@/lib/domain/picks/make-build-context";
import { type Result, succeed } from "@/lib/domain/problem/result";
import { type Snapshot, takeSnapshot } from "@/lib/domain/versions/take-snapshot";
import { versionLabel } from "@/lib/domain/versions/version-label";
import { hashOf } from "../db/canonical-json";
import { givenFrom, type PreviewSource } from "./preview-source";

export type TakenSnapshot = { snapshot: Snapshot; contentHash: string };

/** What a version keeps of the answers, with the hash that equal answers share. */
export function takeHashedSnapshot({ source }: { source: PreviewSource }): TakenSnapshot {
  const { draft, title, organisation, brand, state } = givenFrom(source);
  const snapshot = takeSnapshot({ draft, title, organisation: organisation.name, brand, state });
  return { snapshot, contentHash: hashOf(snapshot) };
}

export type BuiltOutline = { kept: KeptOutline; sha256: string };
type Freeze = { source: Omit<PreviewSource, "versionLabel">; document: DocumentId; number: number };

/** A document as the version of that number keeps it, with the hash that names its bytes. */
export function buildFrozenOutline({ source, document, number }: Freeze): Result<BuiltOutline> {
  const given = givenFrom({ ...source, versionLabel: "" });
  const { locale } = makeBuildContext(given);
  const label = versionLabel({ number, date: given.now, locale });
  const built = buildOutline(document, { ...given, versionLabel: label });
  return built.ok ? succeed({ kept: built.value, sha256: hashOf(built.value.outline) }) : built;
}
