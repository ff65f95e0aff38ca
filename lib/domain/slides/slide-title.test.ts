import { expect, test } from "vitest";
import { loadLibrary } from "@/lib/content/load-library";
import { titleKeys } from "../library/title-keys";
import { makeBuildContext } from "../picks/make-build-context";
import { fillTemplate } from "../text/fill-template";
import { slideTitle } from "./slide-title";

const library = loadLibrary();
const context = makeBuildContext({
  draft: {},
  library,
  variant: "executive",
  density: "read-ahead",
  now: "2026-12-01",
});

test("every title the deck can ask for ships with its words", () => {
  expect(Object.keys(library.titles).sort()).toEqual([...titleKeys].sort());
});

test("a headline of one's own goes before every template", () => {
  expect(slideTitle({ context, headline: "Our words", candidates: [{ key: "fit.one" }] })).toBe("Our words");
});

test("the first template of good length wins", () => {
  const need = "Winter calls swamp the contact centre and nobody can get through to us by phone";
  const candidates = [
    { key: "why-now", words: { need } },
    { key: "why-now.short", words: { need } },
  ] as const;
  expect(slideTitle({ context, candidates })).toBe(need);
});

test("a word nobody gave stays out", () => {
  expect(fillTemplate("We try {channels} for {weeks} weeks", { weeks: "six" })).toBe("We try  for six weeks");
});
