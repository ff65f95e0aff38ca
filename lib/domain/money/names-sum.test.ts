import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fastCheckRuns } from "@/tests/support/fast-check-runs";
import { formatMoney } from "./format-money";
import { namesSum } from "./names-sum";
import { waitingWords } from "./waiting-cost";

describe("a sum that a text names already", () => {
  it.each([
    "soit 31 400,00 $ par an",
    "31\u202F400 $",
    "about £31,400 a year",
    "CHF 31’400",
    "31.400,00 € im Jahr",
    "31400 a year",
  ])("is known in “%s”", (text) => {
    expect(namesSum(text, 3_140_000, "CAD")).toBe(true);
  });

  it.each(["31,401", "314.00", "3,140 calls, 400 letters", "", null])("is not another one: %s", (text) => {
    expect(namesSum(text, 3_140_000, "CAD")).toBe(false);
  });

  it("is never said twice of waiting, in whatever form it was typed", () => {
    const locales = fc.constantFrom("en-GB", "fr-CA", "de-DE", "en-US", "sv-SE");
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 99_999_999 }), locales, locales, (minor, typedFor, locale) => {
        const currency = "EUR";
        const typed = `It costs ${formatMoney({ minor, currency, locale: typedFor })} each year`;
        const waiting = { doNothingText: typed, doNothingAmount: minor, doNothingAvoidedByThis: true };
        expect(waitingWords(waiting, { locale, currency })).toBe(typed);
      }),
      { numRuns: fastCheckRuns() },
    );
  });
});
