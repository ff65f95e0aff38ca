import { describe, expect, it } from "vitest";
import type { DeckOutline } from "@/lib/domain/slides/outline";
import type { Opening, SlideOf } from "@/lib/domain/slides/slide";
import { slideTexts } from "@/lib/domain/slides/slide-texts";
import { countyOutline } from "@/tests/support/county-outline";
import { buildSheet } from "../sheet/build-sheet";
import { measureNode } from "../sheet/measure-sheet";
import type { PlacedBox } from "../sheet/sheet";
import { shippedMetrics } from "../type/font-metrics";
import { fit as fitOutline } from "./fit";
import { DRAWN_FILL, slideMeasure } from "./fit-slide";

type Cover = SlideOf<"cover">;

const bare: Cover = {
  id: "cover",
  part: "main",
  layout: "cover",
  kicker: "For decision",
  title: "A pilot",
  subtitle: "",
  ruler: [],
  facts: [],
  opening: { dates: [] },
};
const opening: Opening = {
  meeting: "Cabinet",
  day: "7 September 2027",
  message: "Answer winter questions once, in public",
  record: { label: "Their record", text: "Ran the floods desk" },
  price: {
    fact: { label: "At most", value: "£6,000", text: "hours included" },
    parts: [
      { amount: 480_000, value: "£4,800", text: "staff time already paid" },
      { amount: 120_000, value: "£1,200", text: "new money" },
    ],
  },
  hours: { value: "15 hours", text: "a week" },
  dates: [
    { when: "7 September 2027", what: "This decision", kind: "decision" },
    { when: "1 November", what: "Start", kind: "step" },
    { when: "20 February 2028", what: "End", kind: "step" },
  ],
  fallback: { label: "If not today", text: "Listening only" },
};
const told: Cover = {
  ...bare,
  subtitle: "Approve it",
  facts: [{ label: "Who decides", text: "Chief executive" }],
  opening,
};

function drawn(cover: Cover, look: Partial<DeckOutline> = {}) {
  const { deck } = fitOutline({ ...countyOutline, ...look, slides: [cover] }, shippedMetrics);
  const [slide, ...more] = deck.slides;
  if (slide?.layout !== "cover" || more.some(({ part }) => part === "main")) throw new Error("a cover is one page");
  const measure = slideMeasure(slide, deck, shippedMetrics, DRAWN_FILL);
  const sheet = buildSheet(slide, deck, { measure, lang: deck.lang, today: "2027-01-01" });
  return { slide, sheet, measure, names: sheet.boxes.map(({ name }) => name), more: more.flatMap(slideTexts) };
}

const long = (times: number): string => "a condition that nobody may lose sight of, ".repeat(times);

const end = ({ box }: PlacedBox): number => box.y + box.height;
const meets = (one: PlacedBox, other: PlacedBox): boolean =>
  one.box.x < other.box.x + other.box.width &&
  other.box.x < one.box.x + one.box.width &&
  one.box.y + 0.5 < end(other) &&
  other.box.y + 0.5 < end(one);

describe("a cover", () => {
  it("tells all of what is known, the title first, on a field beside the rail", () => {
    const { names, sheet } = drawn(told);
    expect(names).toEqual([
      ...["title", "organisation", "meeting", "kicker", "subtitle", "message", "facts"],
      ...["price", "hours", "dates", "fallback", "version"],
    ]);
    expect(sheet.band).toEqual({ x: 0, y: 0, width: 600, height: 540 });
  });

  it("with nothing known is one field, with its version on it and its title large", () => {
    const { names, sheet, slide } = drawn(bare);
    expect(names).toEqual(["title", "organisation", "kicker", "version"]);
    expect(sheet.band).toEqual({ x: 0, y: 0, width: 960, height: 540 });
    expect(slide.heading.role).toBe("cover-title-large");
  });

  it("draws no bar under a price of one part", () => {
    const kinds = (cover: Cover): string =>
      JSON.stringify(drawn(cover).sheet.boxes.find(({ name }) => name === "price"));
    expect(kinds(told)).toContain('"kind":"drawing"');
    const price = { fact: { label: "New money", value: "None", text: "the hours are staff time" }, parts: [] };
    const one = kinds({ ...told, opening: { ...opening, price } });
    expect(one).not.toContain('"kind":"drawing"');
    expect(one).toContain("the hours are staff time");
  });

  it("loses the presenter's record first, whole, before its title gets small", () => {
    const record = { label: "Their record", text: long(14) };
    const { slide } = drawn({ ...told, opening: { ...opening, record } });
    expect(slide.opening?.record).toBeUndefined();
    expect(slide.opening?.message).toBe(opening.message);
    expect(slide.opening?.fallback).toEqual(opening.fallback);
  });

  it("gives a record no more than two lines, even where there is room", () => {
    const record = { label: "Their record", text: long(9) };
    const { slide } = drawn({ ...bare, opening: { ...bare.opening, dates: [], record } });
    expect(slide.opening?.record).toBeUndefined();
  });

  it("loses a fallback that the rail cannot hold whole, and nothing else of the rail", () => {
    const { slide, names } = drawn({
      ...told,
      opening: { ...opening, fallback: { label: "If not today", text: long(20) } },
    });
    expect(slide.opening?.fallback).toBeUndefined();
    expect(names).toEqual(expect.arrayContaining(["price", "hours", "dates", "version"]));
  });

  it("loses a key message only once there is no record, and keeps the request", () => {
    const { slide, more } = drawn({ ...told, opening: { ...opening, message: long(30) } });
    expect(more.join(" ").match(/nobody may lose sight of/gu)).toHaveLength(30);
    expect(slide.opening?.record).toBeUndefined();
    expect(slide.opening?.message).toBeUndefined();
    expect(slide.subtitle).toBe(told.subtitle);
    expect(slide.facts).toEqual(told.facts);
  });

  it("loses the roles, the last first, before the request below its name", () => {
    const facts = [
      { label: "Who decides", text: "Chief executive" },
      { label: "Sponsor", text: long(40) },
    ];
    const { slide } = drawn({ ...told, facts });
    expect(slide.facts).toEqual(facts.slice(0, 1));
    expect(slide.subtitle).toBe(told.subtitle);
  });

  it("never loses its title, however little room there is", () => {
    const { slide } = drawn({ ...told, title: long(5).trim(), subtitle: long(60) });
    expect(slide.subtitle).toBe("");
    expect(slide.heading.lines.join(" ")).toBe(long(5).trim());
  });

  it.each([
    ["plain", {}],
    ["bold", { brand: { theme: "plum", isBold: true } as const }],
    ["of a long name and many words of its version", { organisation: long(3), classification: long(1) }],
  ])("that is %s has no box over another and none off the page", (_, look) => {
    for (const cover of [told, bare, { ...told, title: long(5).trim(), subtitle: long(5) }]) {
      const { sheet, measure } = drawn(cover, look);
      const { boxes } = sheet;
      for (const [at, own] of boxes.entries()) {
        expect(end(own), own.name).toBeLessThanOrEqual(540);
        expect(measureNode(own.node, own.box.width, measure), own.name).toBeLessThanOrEqual(own.box.height + 0.5);
        expect(
          boxes
            .slice(at + 1)
            .filter((other) => meets(own, other))
            .map(({ name }) => name),
          own.name,
        ).toEqual([]);
      }
    }
  });

  it("that was sent before covers had a rail keeps its facts, its words and the days of its ruler", () => {
    const [old] = countyOutline.slides;
    if (old?.layout !== "cover") throw new Error("a deck opens with its cover");
    expect(old.opening).toBeUndefined();
    const { slide, names } = drawn(old);
    expect(slide.subtitle).toBe(old.subtitle);
    expect(slide.facts).toEqual(old.facts);
    expect(slide.opening?.dates.map(({ what, when }) => `${what} ${when}`)).toEqual([
      "Starts 1\u00A0November\u00A02027",
      "Mid-point review 20\u00A0December\u00A02027",
      "Ends 20\u00A0February\u00A02028",
    ]);
    expect(names).toEqual(expect.arrayContaining(["subtitle", "facts", "dates", "version"]));
  });
});
