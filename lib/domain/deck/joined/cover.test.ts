import { describe, expect, it } from "vitest";
import { exampleGiven } from "@/tests/support/example-outline";
import { makeBuildContext } from "../../picks/make-build-context";
import { type ReadDraft, readDraft } from "../../sections/registry";
import type { Opening, SlideOf } from "../../slides/slide";
import { slideTexts } from "../../slides/slide-texts";
import { coverSlide } from "./cover";

const given = exampleGiven("county-winter-service");
const context = makeBuildContext(given);
const read = readDraft(given.draft);
const [ask] = read.asks.asks;
if (ask === undefined) throw new Error("the county asks for something");

type Cover = SlideOf<"cover"> & { opening: Opening };

function coverOf(draft: ReadDraft, proposalTitle: string | null = null): Cover {
  const [slide] = coverSlide(draft, { ...context, proposalTitle });
  if (slide?.layout !== "cover" || slide.opening === undefined) throw new Error("every proposal has a cover");
  return { ...slide, opening: slide.opening };
}

const asking = (more: Partial<typeof ask>): ReadDraft => ({
  ...read,
  asks: { ...read.asks, asks: [{ ...ask, ...more }, ...read.asks.asks.slice(1)] },
});
const unnamed = (draft: ReadDraft): ReadDraft => ({ ...draft, pilot: { ...draft.pilot, title: null } });

describe("the words of a cover", () => {
  it("are the author's own name with the request below it", () => {
    const { title, subtitle } = coverOf(read);
    expect(title).toBe(read.pilot.title);
    expect(subtitle).toBe(ask.ask);
  });

  it("are the request itself where there is no name", () => {
    expect(coverOf(unnamed(read))).toMatchObject({ title: ask.ask, subtitle: "" });
  });

  it("are what is tried where nothing is asked yet", () => {
    const { title, subtitle } = coverOf(unnamed({ ...read, asks: { ...read.asks, asks: [] } }));
    expect(title).toContain("pilot on Facebook");
    expect(subtitle).toBe("");
  });

  it("say nothing twice", () => {
    const name = `${ask.ask}, for the county`;
    const draft = { ...unnamed(read), context: { ...read.context, keyMessage: ask.ask } };
    const texts = slideTexts(coverOf(draft, name));
    expect(texts.filter((text) => text.includes(ask.ask ?? ""))).toEqual([name]);
  });

  it("leave out whole a request that would fill the page, and never cut it", () => {
    const endless = "Approve it, provided that nobody else has to pay for it; ".repeat(8);
    const cover = coverOf(unnamed(asking({ ask: endless })));
    expect(slideTexts(cover).filter((text) => text.includes("provided that"))).toEqual([]);
  });

  it("hold the whole record of the presenter, and the whole fallback", () => {
    const presenterCredentials = "Ran the floods desk, and trained forty spokespeople across three districts; ".repeat(
      3,
    );
    const fallback = "Listening only, with a report every fortnight, and back in September with the numbers";
    const draft = { ...asking({ fallback }), context: { ...read.context, presenterCredentials } };
    const { opening } = coverOf(draft);
    expect(opening.record?.text).toBe(presenterCredentials);
    expect(opening.fallback).toEqual({ label: "If not today", text: fallback });
  });
});

describe("the rail of a cover", () => {
  it("has the price with what it is made of, adding up to it", () => {
    const { price } = coverOf(read).opening;
    expect(price?.parts.map(({ text }) => text)).toEqual(["staff time already paid", "new money"]);
    expect(price?.parts.reduce((sum, { amount }) => sum + amount, 0)).toBe(read.pilot.budgetCeiling);
  });

  it.each([
    ["no new money", { budgetCeiling: 0 }],
    ["hours of no price", { hourlyCost: null }],
  ])("has no parts with %s", (_, more) => {
    expect(coverOf({ ...read, pilot: { ...read.pilot, ...more } }).opening.price?.parts).toEqual([]);
  });

  it("has the days in their order, the year where it changes", () => {
    expect(
      coverOf(read).opening.dates.map(({ what, when, kind }) => [what, when.replaceAll("\u00A0", " "), kind]),
    ).toEqual([
      ["This decision", "7 September 2027", "decision"],
      ["Start", "1 November", "step"],
      ["Mid-point review", "20 December", "step"],
      ["End", "20 February 2028", "step"],
      ["Decision on the result", "28 February", "decision"],
    ]);
  });

  it("shows only what is known", () => {
    const { context: setting, pilot } = read;
    const nothing = { budgetCeiling: null, hoursPerWeek: null, end: null, decisionDate: null };
    const thin = { ...asking({ fallback: null, cost: null }), context: { ...setting, meetingDate: null } };
    const { opening } = coverOf({ ...thin, pilot: { ...pilot, ...nothing } });
    expect(opening).not.toHaveProperty("price");
    expect(opening).not.toHaveProperty("hours");
    expect(opening).not.toHaveProperty("fallback");
    expect(opening.dates.map(({ what }) => what)).toEqual(["Start"]);
  });
});
