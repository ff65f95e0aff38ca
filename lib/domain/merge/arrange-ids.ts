import type { Sides } from "./row-lists";

/**
 * The order of a merged list, as ids of all rows either side has. One side's moves hold where the other moved nothing;
 * where both moved rows, theirs hold. A new row stands after the row it was added after.
 */
export function arrangeIds({ base, mine, theirs }: Sides<readonly string[]>): string[] {
  const onlyMineMoved = !isSameOrder(base, mine) && isSameOrder(base, theirs);
  return onlyMineMoved ? insertMissing(mine, theirs, base) : insertMissing(theirs, mine, base);
}

/** The first list with what only the second one has, each after its neighbour there and after new rows of the first. */
export function insertMissing(lead: readonly string[], other: readonly string[], base: readonly string[]): string[] {
  const arranged = [...lead];
  const placed = new Set(lead);
  const known = new Set([...base, ...other]);
  other.forEach((id, position) => {
    if (placed.has(id)) return;
    const neighbour = other[position - 1];
    let at = neighbour === undefined ? 0 : arranged.indexOf(neighbour) + 1;
    while (at < arranged.length && !known.has(arranged[at] ?? "")) at += 1;
    arranged.splice(at, 0, id);
    placed.add(id);
  });
  return arranged;
}

/** Whether the rows that both lists hold follow each other alike. */
function isSameOrder(one: readonly string[], other: readonly string[]): boolean {
  const inOther = new Set(other);
  const inOne = new Set(one);
  const shared = other.filter((id) => inOne.has(id));
  return one.filter((id) => inOther.has(id)).every((id, position) => id === shared[position]);
}
