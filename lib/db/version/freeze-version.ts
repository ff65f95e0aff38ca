import type { Scope } from "@/lib/domain/account/scope";
import type { DocumentId } from "@/lib/domain/exports/formats";
import { type KeptOutline, storedOutlineSchema } from "@/lib/domain/exports/kept-outline";
import { fail, type Result, succeed } from "@/lib/domain/problem/result";
import { SNAPSHOT_VERSION, type Snapshot, snapshotSchema } from "@/lib/domain/versions/take-snapshot";
import { database } from "../client";
import { newId } from "../new-id";
import { getProposal } from "../proposal/get-proposal";
import { type LoadedProposal, loadDraft } from "../proposal/load-draft";
import { refuseDamaged } from "../proposal/refuse-damaged";
import { read, store } from "../stored-json";
import { attempt, orEnd, type Transaction } from "../transaction";
import { lockProposal } from "./lock-proposal";

const MAX_VERSIONS = 500;
/** How often somebody else's version may come between before this one gives up. */
const MOST_ROUNDS = 5;

export type FrozenOutline = { number: number; isNew: boolean; kept: KeptOutline; sha256: string };

type TakenSnapshot = { snapshot: Snapshot; contentHash: string };
type BuiltOutline = { kept: KeptOutline; sha256: string };

type Freeze = {
  scope: Scope;
  document: DocumentId;
  /** What the document is kept by in its version. */
  name: string;
  /** What of the answers is kept; equal snapshots, which have equal hashes, are one version. */
  snapshot: (loaded: LoadedProposal) => Promise<Result<TakenSnapshot>>;
  /** The words as sent. `frozenAt` is the version's own time, so that building again gives the same. */
  build: (given: {
    loaded: LoadedProposal;
    number: number;
    frozenAt: Date;
    state: Snapshot["state"];
  }) => Promise<Result<BuiltOutline>>;
};

/**
 * A frozen version with the asked document in it, of the answers as they stand at the call: the newest one where
 * nothing has changed since, else a new one. Whatever takes long is done before the proposal is locked.
 */
export async function freezeVersion(freeze: Freeze): Promise<Result<FrozenOutline>> {
  for (let round = 1; round <= MOST_ROUNDS; round += 1) {
    const frozen = await tryToFreeze(freeze);
    if (!frozen.ok || frozen.value) return frozen as Result<FrozenOutline>;
  }
  return fail("unavailable");
}

/** Null where another version was added meanwhile, which this one must not follow with older answers. */
async function tryToFreeze(freeze: Freeze): Promise<Result<FrozenOutline | null>> {
  const { scope, document } = freeze;
  const loaded = await loadDraft({ scope });
  if (!loaded) return fail("not_found");
  const missing = refuseDamaged(loaded);
  if (missing) return missing;
  const taken = await freeze.snapshot(loaded);
  if (!taken.ok) return taken;
  const { snapshot, contentHash } = taken.value;
  const newest = await findNewest(database(), scope);
  const version = newest?.contentHash === contentHash ? { ...newest, isNew: false } : nextAfter(newest);
  if (version.number > MAX_VERSIONS) return fail("forbidden");
  const { number, isNew, createdAt: frozenAt } = version;
  const stored = await findOutline(database(), version.id, freeze);
  if (stored) {
    const kept = read(storedOutlineSchema(document), stored.outline, "versionOutline.outline");
    return kept.ok ? succeed({ number, isNew, kept: kept.value, sha256: stored.sha256 }) : kept;
  }
  const built = await freeze.build({ loaded, number, frozenAt, state: snapshot.state });
  if (!built.ok) return built;
  return attempt(async (transaction) => {
    await lockProposal(transaction, scope.proposalId);
    if (!(await getProposal({ scope }, transaction))) return fail("not_found");
    if ((await findNewest(transaction, scope))?.id !== newest?.id) return succeed(null);
    if (isNew) await addVersion(transaction, scope, { version, taken: taken.value });
    if (!(await findOutline(transaction, version.id, freeze))) {
      await addOutline(transaction, version.id, freeze, built.value);
    }
    return succeed({ number, isNew, ...built.value });
  });
}

type Numbered = { id: string; number: number; createdAt: Date };

const nextAfter = (newest: Numbered | null): Numbered & { isNew: boolean } => ({
  id: newId(),
  number: (newest?.number ?? 0) + 1,
  createdAt: new Date(),
  isNew: true,
});

const findNewest = (on: Transaction, { proposalId }: Scope) =>
  on.version.findFirst({
    where: { proposalId },
    orderBy: { number: "desc" },
    select: { id: true, number: true, createdAt: true, contentHash: true },
  });

const findOutline = (on: Transaction, versionId: string, { name }: Freeze) =>
  on.versionOutline.findUnique({ where: { versionId_name: { versionId, name } } });

type Added = { version: Numbered; taken: TakenSnapshot };

async function addVersion(on: Transaction, scope: Scope, { version, taken }: Added): Promise<void> {
  const { id, number, createdAt } = version;
  const { state } = taken.snapshot;
  const kept = orEnd(store(snapshotSchema, taken.snapshot));
  const facts = { contentHash: taken.contentHash, schemaVersion: SNAPSHOT_VERSION, state, snapshot: kept.json };
  const { proposalId, userId: createdById } = scope;
  await on.version.create({ data: { id, number, createdAt, proposalId, createdById, reason: "export", ...facts } });
}

async function addOutline(
  on: Transaction,
  versionId: string,
  { name, document }: Freeze,
  built: BuiltOutline,
): Promise<void> {
  const { version } = built.kept.outline;
  const kept = orEnd(store(storedOutlineSchema(document), built.kept.outline));
  const data = { versionId, name, outlineVersion: version, sha256: built.sha256, outline: kept.json };
  await on.versionOutline.create({ data });
}
