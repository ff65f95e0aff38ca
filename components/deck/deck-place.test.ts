import { describe, expect, it } from "vitest";
import { deckHref, readDeckPlace } from "./deck-place";

const usual = { variant: "executive", density: "read-ahead", length: "whole", show: "slides" };

describe("what the deck page shows", () => {
  it("is the whole read-ahead for executives where the address says nothing, or nothing known", () => {
    expect(readDeckPlace({})).toEqual(usual);
    expect(readDeckPlace({ for: "board", text: ["present"], length: "9", show: "" })).toEqual(usual);
  });

  it("comes back from its own address", () => {
    const place = { variant: "staff-unions", density: "present", length: "five-minutes", show: "titles" } as const;
    const { searchParams, pathname } = new URL(deckHref("p1", place), "https://foothold.example");
    expect(pathname).toBe("/proposals/p1/deck");
    expect(readDeckPlace(Object.fromEntries(searchParams))).toEqual(place);
  });
});
