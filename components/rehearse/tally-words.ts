import type { RehearsalTally } from "@/lib/domain/sections/objections/rehearsal-tally";

/** How the answers went so far: "2 went well, 1 needs work, 4 not tried yet". */
export function tallyWords(tally: RehearsalTally): string {
  if (tally["not-tried"] === tally.all) return "none tried yet";
  const parts = [
    { count: tally["went-well"], words: "went well" },
    { count: tally["needs-work"], words: tally["needs-work"] === 1 ? "needs work" : "need work" },
    { count: tally["not-tried"], words: "not tried yet" },
  ];
  return parts
    .filter(({ count }) => count > 0)
    .map(({ count, words }) => `${count} ${words}`)
    .join(", ");
}
