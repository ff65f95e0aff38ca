import type { RehearsalTally } from "@/lib/domain/sections/objections/rehearsal-tally";

/** How many there are and how they went: "7 objections: 2 went well, 1 needs work, 4 not tried yet". */
export function tallyWords(tally: RehearsalTally): string {
  const { all } = tally;
  return `${all === 1 ? "1 objection" : `${all} objections`}: ${all === tally["not-tried"] ? "none tried yet" : partsOf(tally)}`;
}

const partsOf = (tally: RehearsalTally): string =>
  [
    { count: tally["went-well"], words: "went well" },
    { count: tally["needs-work"], words: tally["needs-work"] === 1 ? "needs work" : "need work" },
    { count: tally["not-tried"], words: "not tried yet" },
  ]
    .filter(({ count }) => count > 0)
    .map(({ count, words }) => `${count} ${words}`)
    .join(", ");
