import { expect, it } from "vitest";
import { makeOnce } from "./make-once";

it("makes a thing once for the same words, and another for others", () => {
  const made: string[] = [];
  const make = makeOnce((locale: string, currency: string) => {
    made.push(`${locale}, ${currency}`);
    return { locale, currency };
  });
  expect(make("en-GB", "GBP")).toBe(make("en-GB", "GBP"));
  expect(make("en-GB", "EUR")).toEqual({ locale: "en-GB", currency: "EUR" });
  expect(made).toEqual(["en-GB, GBP", "en-GB, EUR"]);
});
