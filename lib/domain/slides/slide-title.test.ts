import { expect, test } from "vitest";
import { loadLibrary } from "@/lib/content/load-library";
import { lexiconOf } from "../lexicon/lexicon-of";
import { titleKeys } from "../library/title-keys";
import { fillTemplate } from "../text/fill-template";
import { plainTitle, type SlideClaims, slideTitle } from "./slide-title";

const library = loadLibrary();
const nobody = { scope: null, sector: null, title: null, channels: null };
const context = { library, lexicon: lexiconOf(nobody, library.lexicon) };
const claims: SlideClaims<{ need: string; asked: number }> = {
  claims: [
    { id: "why-now", words: ({ need }) => ({ need }), holds: ({ need }) => need !== "" },
    { id: "questions.heard", holds: ({ asked }) => asked === 1 },
  ],
  plain: { id: "why-now.bare" },
};

test("every title the deck can ask for ships with its words", () => {
  expect(Object.keys(library.titles).sort()).toEqual([...titleKeys].sort());
});

test("the author's own title goes before every claim, however long or short it is", () => {
  for (const own of ["Ours", "Our words ".repeat(20)]) {
    expect(slideTitle({ context, own, facts: { need: "Calls", asked: 1 }, from: claims })).toBe(own);
  }
});

test("the first claim that holds on what the slide shows is its title, else the plain words", () => {
  const titleOf = (need: string, asked: number): string =>
    slideTitle({ context, facts: { need, asked }, from: claims });
  expect(titleOf("Winter calls swamp the desk", 1)).toBe("Winter calls swamp the desk");
  expect(titleOf("", 1)).toBe(library.titles["questions.heard"]);
  expect(titleOf("", 2)).toBe(plainTitle("why-now.bare", context));
});

test("a claim whose typed words have no room gives way, and is never cut", () => {
  const need = "Winter calls swamp the contact centre and nobody can get through to us by phone ".repeat(2);
  expect(slideTitle({ context, facts: { need, asked: 1 }, from: claims })).toBe(library.titles["questions.heard"]);
});

test("a word nobody gave stays out, and one of ours takes a capital where the words begin with it", () => {
  expect(fillTemplate("We try {channels} for {weeks} weeks", { weeks: "six" })).toBe("We try  for six weeks");
  expect(fillTemplate("{Risks} in full", { risks: "three risks" })).toBe("Three risks in full");
});
