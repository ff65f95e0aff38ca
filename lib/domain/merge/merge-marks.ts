type Sides = { base: readonly string[]; mine: readonly string[]; theirs: readonly string[] };

/** Two people marked fields, as not known yet or as confirmed: what either added stays, what either took away goes. Never a conflict. */
export function mergeMarks({ base, mine, theirs }: Sides): string[] {
  const added = mine.filter((key) => !base.includes(key) && !theirs.includes(key));
  const removed = base.filter((key) => !mine.includes(key));
  return [...theirs.filter((key) => !removed.includes(key)), ...added];
}
