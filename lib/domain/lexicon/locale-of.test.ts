import { expect, test } from "vitest";
import { languageSchema } from "./languages";
import { localeOf } from "./locale-of";

test("one tag comes from language and country", () => {
  expect(localeOf({ language: "fr", country: "CA" })).toBe("fr-CA");
  expect(localeOf({ language: "de", country: null })).toBe("de");
  expect(localeOf({ language: "en", country: "CA" })).toBe("en-CA");
  expect(localeOf({ language: "en", country: "DE" })).toBe("en-GB");
});

test("every language that may be chosen has formats of its own, so that none falls back to the server's", () => {
  const tags = languageSchema.options.map((language) => localeOf({ language, country: "CA" }));
  expect(Intl.NumberFormat.supportedLocalesOf(tags)).toEqual(tags);
  expect(Intl.DateTimeFormat.supportedLocalesOf(tags)).toEqual(tags);
});
