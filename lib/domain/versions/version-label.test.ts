import { expect, it } from "vitest";
import { type VersionName, versionLabel } from "./version-label";

it.each<[VersionName, string]>([
  [{ number: 3 }, "Version 3 · 12 January 2027"],
  ["not-exported", "Not exported yet · 12 January 2027"],
  ["unversioned", "12 January 2027"],
  ["example", "Example"],
])("a document called %j says so", (called, words) => {
  const label = versionLabel({ called, date: "2027-01-12", locale: "en-GB" });
  expect(label.replaceAll("\u00A0", " ")).toBe(words);
});
