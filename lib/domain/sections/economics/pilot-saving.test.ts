import fc from "fast-check";
import { expect, it } from "vitest";
import { exampleGiven } from "@/tests/support/example-outline";
import { fastCheckRuns } from "@/tests/support/fast-check-runs";
import { makeBuildContext } from "../../picks/make-build-context";
import { plainLine } from "../../slides/line";
import { slideBlocks } from "../../slides/slide-blocks";
import { readDraft } from "../registry";
import { economicsOf } from "./economics-of";
import { moneyDetailSlide } from "./money-detail-slide";
import { claimedSaving, noSavingWords } from "./pilot-saving";

const given = exampleGiven("county-winter-service");
const read = readDraft(given.draft);
const context = makeBuildContext(given);

const sumsOf = (rampMonths: number, pilotVolume: number | null, cashablePct: number) => {
  const counted = read.economics.transactions.map((row) => ({ ...row, pilotVolume }));
  const economics = { ...read.economics, rampMonths, cashablePct, oneOffCost: 50_000 };
  return { economics, sums: economicsOf({ economics, pilot: read.pilot, counted }) };
};

const typed = fc.tuple(
  fc.integer({ min: 0, max: 12 }),
  fc.option(fc.integer({ min: 0, max: 20_000 })),
  fc.constantFrom(0, 40, 100),
);

it("says plainly that the pilot frees nothing wherever it would work in full only after it", () => {
  fc.assert(
    fc.property(typed, (answers) => {
      const { sums } = sumsOf(...answers);
      const words = noSavingWords(sums, context);
      if (sums.isRunUpLonger) {
        expect(claimedSaving(sums)).toBeNull();
        expect(words).toMatch(/^The pilot itself frees nothing that we count/u);
      } else expect(words ?? "").not.toContain("frees nothing that we count");
    }),
    { numRuns: fastCheckRuns() },
  );
});

it("names the base of each sum of a year, and whose the ends of the range are", () => {
  fc.assert(
    fc.property(typed, (answers) => {
      const { economics, sums } = sumsOf(...answers);
      const [slide] = moneyDetailSlide(economics, sums, context);
      const lines = (slide === undefined ? [] : slideBlocks(slide)).flatMap((block) =>
        block.kind === "paragraph" ? [plainLine(block.text)] : [],
      );
      for (const line of lines.filter((one) => /^(A usual year|Year one)/u.test(one))) {
        expect(/it frees/u.test(line)).toBe(line.includes("everybody it concerns"));
        expect(/it costs/u.test(line)).toBe(line.includes("this pilot’s people"));
        if (/frees .* to /u.test(line)) expect(line).toContain("our own assumption");
      }
      expect(lines.join("\n")).not.toMatch(/never pays/u);
    }),
    { numRuns: fastCheckRuns() },
  );
});
