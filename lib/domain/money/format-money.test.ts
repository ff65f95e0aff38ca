import { expect, test } from "vitest";
import { formatMoney } from "./format-money";

test.each([
  [600_000, "GBP", "en-GB", "£6,000"],
  [120, "GBP", "en-GB", "£1.20"],
  [0, "GBP", "en-GB", "£0"],
  [-25_440, "GBP", "en-GB", "−£254.40"],
  [1_458_000, "CAD", "en-CA", "C$14,580"],
  [900, "USD", "en-US", "$9"],
  [1_425_050, "CAD", "fr-CA", "14 250,50 $"],
  [1_425_000, "EUR", "fr-FR", "14 250 €"],
  [900, "JPY", "en-GB", "JP¥900"],
])("%i %s in %s reads %s", (minor, currency, locale, words) => {
  expect(formatMoney({ minor, currency, locale })).toBe(words.replaceAll(" ", "\u00A0"));
});
