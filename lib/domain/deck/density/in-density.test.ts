import { describe, expect, it } from "vitest";
import type { Slide } from "../../slides/slide";
import { slideTexts } from "../../slides/slide-texts";
import { countProseWords } from "../prose-words";
import { inDensity } from "./in-density";

const frame = { part: "main", kicker: "Kicker", title: "A title that says what the slide is for" } as const;
const long = (mark: string): string => Array.from({ length: 20 }, (_, index) => `${mark}${index}`).join(" ");

/** A slide of each layout with far more to read than a room can. */
const slides: Slide[] = [
  {
    ...frame,
    id: "cover",
    layout: "cover",
    subtitle: long("s"),
    ruler: [],
    facts: [
      { label: "Meeting", text: long("f") },
      { label: "Their record", text: long("r") },
    ],
  },
  {
    ...frame,
    id: "rows",
    layout: "rows-panel",
    rows: [{ lead: long("a"), text: long("b") }, { lead: long("c") }],
    panel: [{ label: "Cost", text: long("p") }],
    message: long("m"),
  },
  {
    ...frame,
    id: "facts",
    layout: "chart-facts",
    chart: { kind: "cards", items: [{ title: long("q"), text: long("w") }] },
    facts: [
      { label: "One", text: long("x") },
      { label: "Two", value: "12", text: long("y") },
      { label: "Three", text: long("z") },
    ],
  },
  {
    ...frame,
    id: "cards",
    layout: "chart-cards",
    chart: null,
    cards: [
      { label: "Who", text: long("k") },
      { label: "Whom", text: long("l") },
    ],
    message: long("n"),
  },
  {
    ...frame,
    id: "columns",
    layout: "columns",
    columns: [
      { head: "One", value: "11", body: [long("o"), long("u")], caveat: long("v") },
      { head: "Two", body: [long("t")] },
    ],
  },
  {
    ...frame,
    id: "plan",
    layout: "plan",
    inScope: [long("i")],
    outOfScope: [long("j")],
    time: { kind: "paragraph", text: "when" },
    measures: { kind: "table", caption: "m", head: ["A"], rows: [] },
    rule: [long("g")],
  },
  {
    ...frame,
    id: "steps",
    layout: "steps",
    steps: {
      kind: "steps",
      items: [
        { when: "First", what: long("d") },
        { when: "Then", what: long("e") },
        { when: "Last", what: long("h") },
      ],
    },
    message: long("aa"),
  },
  {
    ...frame,
    id: "table",
    layout: "table",
    table: { kind: "table", caption: "t", head: ["A", "B", "C", "D", "E"], rows: [["1", "2", "3", "4", "last cell"]] },
    note: long("bb"),
  },
];

describe("a slide shown to a room", () => {
  it.each(slides.map((slide) => [slide.layout, slide] as const))("%s: has thirty words at most", (_, slide) => {
    const [shown] = inDensity([slide], "present");
    expect(shown && countProseWords(shown)).toBeLessThanOrEqual(30);
    expect(shown?.title).toBe(slide.title);
  });

  it.each(slides.map((slide) => [slide.layout, slide] as const))("%s: leaves no sentence unsaid", (_, slide) => {
    const [shown] = inDensity([slide], "present");
    const said = [...(shown === undefined ? [] : slideTexts(shown)), ...(shown?.notes ?? [])].join("\n");
    const words = slideTexts(slide).flatMap((text) => text.split(/\s+/u));
    expect(words.filter((word) => !said.includes(word))).toEqual([]);
  });

  it("keeps the facts that carry a figure", () => {
    const facts = slides.filter(({ id }) => id === "facts");
    const [shown] = inDensity(facts, "present");
    expect(shown?.layout === "chart-facts" && shown.facts.map(({ label }) => label)).toContain("Two");
  });

  it("leaves the appendix and the read-ahead as they are", () => {
    const [cover] = slides;
    const appendix = slides.map((slide): Slide => ({ ...slide, part: "appendix" }));
    expect(inDensity(appendix, "present")).toEqual(appendix);
    expect(cover && inDensity([cover], "read-ahead")).toEqual([cover]);
  });
});
