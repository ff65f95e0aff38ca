/** Who can read what is written there: anybody, or colleagues alone. */
export type Reach = "public" | "internal";

const INTERNAL_SCOPE = "internal-network";

/**
 * How far a proposal reaches, by its answer to "What do you want to try?". One kind of use in public makes the whole
 * public; null where nothing is chosen yet.
 */
export function reachOf(scope: readonly string[] | null): Reach | null {
  if (scope === null || scope.length === 0) return null;
  return scope.every((kind) => kind === INTERNAL_SCOPE) ? "internal" : "public";
}

type Scoped = { scopes?: readonly string[] | undefined };

/** Whether an entry may be offered or printed: what is marked for uses in public alone has no place inside. */
export const suitsReach = ({ scopes = [] }: Scoped, reach: Reach | null): boolean =>
  reach !== "internal" || scopes.length === 0 || scopes.includes(INTERNAL_SCOPE);
