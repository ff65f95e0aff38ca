import type { DocumentId } from "@/lib/domain/exports/formats";
import { type KeptOutline, storedOutlineSchema } from "@/lib/domain/exports/kept-outline";
import { fail, type Result, succeed } from "@/lib/domain/result";
import type { Scope } from "@/lib/domain/scope";
import { SNAPSHOT_VERSION, type Snapshot, snapshotSchema } from "@/lib/domain/versions/take-snapshot";
import { hashOf } from "../canonical-json";
import { newId } from "../new-id";
import { type LoadedProposal, loadDraft } from "../proposal/load-draft";
import { refuseDamaged } from "../proposal/refuse-damaged";
import { read, store } from "../stored-json";
import { attempt, orEnd, type Transaction } from "../transaction";
import { lockProposal } from "./lock-proposal";

const MAX_VERSIONS = 500;

export type FrozenOutline = { number: number; isNew: boolean; kept: KeptOutline; sha256: string };

type Freeze = {
  scope: Scope;
  document: DocumentId;
  /** What the document is kept by in its version. */
  name: string;
  /** What of the answers is kept; equal snapshots are one version. */
  snapshot: (loaded: LoadedProposal) => Snapshot;
  /** The words as sent. `frozenAt` is the version's own time, so that building again gives the same. */
  build: (given: {
    loaded: LoadedProposal;
    number: number;
    frozenAt: Date;
    state: Snapshot["state"];
  }) => Result<KeptOutline>;
};

type Numbered = { id: string; number: number; createdAt: Date; isNew: boolean };

/** A frozen version with the asked document in it: the newest one where nothing has changed since, else a new one. */
export async function freezeVersion(freeze: Freeze): Promise<Result<FrozenOutline>> {
  const { scope, document, name } = freeze;
  return attempt(async (transaction) => {
    await lockProposal(transaction, scope.proposalId);
    const loaded = await loadDraft({ scope }, transaction);
    if (!loaded) return fail("not_found");
    const missing = refuseDamaged(loaded);
    if (missing) return missing;
    const snapshot = freeze.snapshot(loaded);
    const version = await findOrAdd(transaction, scope, snapshot);
    if (!version) return fail("forbidden");
    const key = { versionId: version.id, name };
    const { number, createdAt: frozenAt, isNew } = version;
    const stored = await transaction.versionOutline.findUnique({ where: { versionId_name: key } });
    const schema = storedOutlineSchema(document);
    if (stored) {
      const kept = orEnd(read(schema, stored.outline, "versionOutline.outline"));
      return succeed({ number, isNew, kept, sha256: stored.sha256 });
    }
    const built = freeze.build({ loaded, number, frozenAt, state: snapshot.state });
    if (!built.ok) return built;
    const { outline } = built.value;
    const sha256 = hashOf(outline);
    const frozen = orEnd(store(schema, outline));
    const data = { ...key, outlineVersion: outline.version, sha256, outline: frozen.json };
    await transaction.versionOutline.create({ data });
    return succeed({ number, isNew, kept: built.value, sha256 });
  });
}

async function findOrAdd(transaction: Transaction, scope: Scope, snapshot: Snapshot): Promise<Numbered | null> {
  const { proposalId, userId: createdById } = scope;
  const contentHash = hashOf(snapshot);
  const newest = await transaction.version.findFirst({ where: { proposalId }, orderBy: { number: "desc" } });
  if (newest?.contentHash === contentHash) return { ...newest, isNew: false };
  const number = (newest?.number ?? 0) + 1;
  if (number > MAX_VERSIONS) return null;
  const frozen = orEnd(store(snapshotSchema, snapshot));
  const facts = { contentHash, state: snapshot.state, schemaVersion: SNAPSHOT_VERSION, snapshot: frozen.json };
  const data = { id: newId(), proposalId, number, reason: "export", createdById, ...facts };
  const added = await transaction.version.create({ data });
  return { ...added, isNew: true };
}
