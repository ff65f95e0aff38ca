import type { SlideClaims } from "../../slides/slide-title";
import { countOf } from "../../text/number-words";
import type { ReadAnswers } from "../define-section";
import type { ReadinessValues } from "./schema";
import type { ReadinessBand } from "./shown-readiness";

type Fix = ReadAnswers<ReadinessValues>["fixes"][number];

type ReadinessFacts = {
  /** Where the answers to the statements lead; null where nobody was asked. */
  band: ReadinessBand | null;
  /** What the author wrote instead. */
  readyFor: string | null;
  notReadyFor: string | null;
  fixes: readonly Fix[];
};

const things = ({ fixes }: { fixes: readonly Fix[] }) => ({ things: countOf(fixes.length, "thing") });
/** The band speaks only where the author has not. */
const isBand =
  (band: ReadinessBand) =>
  (facts: ReadinessFacts): boolean =>
    facts.band === band && facts.readyFor === null && facts.notReadyFor === null;

const isBoth = ({ readyFor, notReadyFor }: ReadinessFacts): boolean => readyFor !== null && notReadyFor !== null;

export const readinessClaims: SlideClaims<ReadinessFacts> = {
  claims: [
    // The words of the author stand on the slide itself, one list against the other.
    { id: "readiness.both-fixes", words: things, holds: (facts) => isBoth(facts) && facts.fixes.length > 0 },
    { id: "readiness.both", holds: isBoth },
    { id: "readiness.prepare", holds: isBand("prepare") },
    { id: "readiness.small-pilot", holds: isBand("small-pilot") },
    { id: "readiness.two-way", holds: isBand("two-way") },
    { id: "readiness.scale", holds: isBand("scale") },
    { id: "readiness.fixes", words: things, holds: ({ fixes }) => fixes.length > 0 },
  ],
  plain: { id: "readiness.bare" },
};

export const fixesClaims: SlideClaims<{ fixes: readonly Fix[] }> = {
  claims: [
    {
      id: "readiness-detail.owned",
      words: things,
      holds: ({ fixes }) => fixes.every(({ ownerRole, by }) => ownerRole !== null && by !== null),
    },
  ],
  plain: { id: "readiness-detail.fixes", words: things },
};
