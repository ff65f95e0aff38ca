import type { Answers, Draft, StoredRow, StoredValue } from "@/lib/domain/draft/draft";

/**
 * The draft with answers, columns and rows taken out, and scores moved, by chance: as somebody would leave it half
 * way. The same for the same seed.
 */
export function thinByChance(draft: Draft, seed: number): Draft {
  let state = (seed + 1) * 2_654_435_761;
  const chance = (): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
  const most = chance() * 0.5;
  const isLost = (): boolean => chance() < most;

  const thinned = (answers: Answers): Answers =>
    Object.fromEntries(
      Object.entries(answers).flatMap(([key, value]): [string, StoredValue][] =>
        isLost() ? [] : [[key, key === "meetingPurpose" ? purposeAt(chance()) : thinValue(key, value)]],
      ),
    );

  function thinValue(key: string, value: StoredValue): StoredValue {
    if (Array.isArray(value) && isRows(value)) return value.filter(() => !isLost()).map(thinRow);
    return SCORES.has(key) && typeof value === "number" ? 1 + Math.floor(chance() * 5) : value;
  }

  const thinRow = (row: StoredRow): StoredRow => ({ ...thinned(row), id: row.id });

  return Object.fromEntries(
    Object.entries(draft).map(([id, stored]) => [id, stored && { ...stored, answers: thinned(stored.answers) }]),
  );
}

const SCORES: ReadonlySet<string> = new Set(["likelihood", "impact", "likelihoodAfter", "impactAfter"]);
const PURPOSES = ["decision", "discussion", "noting"] as const;
const purposeAt = (share: number): string => PURPOSES[Math.floor(share * PURPOSES.length)] ?? "decision";

const isRows = (value: readonly unknown[]): value is StoredRow[] =>
  value.every((row) => typeof row === "object" && row !== null && "id" in row);
