import { expect, test } from "vitest";
import { paperSizeOf } from "./paper-size";

test("a sheet is the one of the country, in whatever language", () => {
  expect(["en-US", "en-CA", "fr-CA"].map(paperSizeOf)).toEqual(["Letter", "Letter", "Letter"]);
  expect(["en-GB", "fr-FR", "de"].map(paperSizeOf)).toEqual(["A4", "A4", "A4"]);
});
