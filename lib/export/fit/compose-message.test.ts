import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Block } from "@/lib/domain/slides/block";
import { type MessagePart, needs } from "@/lib/domain/slides/message";
import type { SlideOf } from "@/lib/domain/slides/slide";
import { blockTexts } from "@/lib/domain/slides/slide-texts";
import { shippedMetrics } from "../type/font-metrics";
import { composeMessage } from "./compose-message";
import { ESTIMATE_FILL, type FitContext, overfull } from "./fit-slide";

const context: FitContext = {
  metrics: shippedMetrics,
  lang: "en-GB",
  today: "2027-07-01",
  fill: ESTIMATE_FILL,
  density: "read-ahead",
};

const message = (parts: MessagePart[]): SlideOf<"message"> => ({
  id: "need",
  part: "main",
  kicker: "Why now",
  title: "Staff do not know whom to ask",
  layout: "message",
  parts,
});
const words = (count: number): string => Array.from({ length: count }, () => "answers").join(" ");
const part = (need: MessagePart["need"], place: MessagePart["place"], text: string): MessagePart => ({
  need,
  place,
  block: { kind: "paragraph", text },
});
const compose = (parts: MessagePart[], setting: FitContext = context) => composeMessage(message(parts), true, setting);
const textsOf = (parts: readonly MessagePart[]): string[] => parts.flatMap(({ block }) => blockTexts(block));
const restOf = (rest: readonly Block[]): string[] => rest.flatMap(blockTexts);

const list = (count: number): Block => ({
  kind: "bullets",
  items: Array.from({ length: count }, (_, at) => `Point ${at} of a list that has a good many of them`),
});
describe("a composed message", () => {
  it("tells a part in fewer words only where the whole has no room, before anything leaves the slide", () => {
    const few = compose([{ need: "must", place: "main", block: list(3), less: list(2) }]);
    expect(few.slide.parts[0]?.block).toEqual(list(3));
    const many = compose([{ need: "must", place: "main", block: list(23), less: list(2) }]);
    expect(many.slide.parts[0]?.block).toEqual(list(2));
    expect(many.rest).toEqual([]);
  });

  it("comes down to the fewest words of a part only once what should stand has left", () => {
    const hours: MessagePart = { need: "must", place: "main", block: list(23), less: list(12), least: list(2) };
    const crowded = compose([hours, part("should", "main", words(150))]);
    expect(crowded.slide.parts.map(({ block }) => block)).toEqual([list(12)]);
    const full = compose([hours, part("must", "main", words(170))]);
    expect(full.slide.parts[0]?.block).toEqual(list(2));
  });

  it("sets few words larger than many", () => {
    const few = compose([part("must", "main", words(10)), part("should", "side", words(10))]);
    const many = compose([part("must", "main", words(150)), part("should", "side", words(50))]);
    expect(few.scale).toBeGreaterThan(1);
    expect(many.scale).toBeLessThanOrEqual(1);
    expect(many.rest).toEqual([]);
  });

  it("sets fewer than sixty words larger still than a page that is only half full", () => {
    const sizeOf = (count: number): number => compose([part("must", "main", words(count))]).scale;
    expect(sizeOf(25)).toBe(1.8);
    expect(sizeOf(50)).toBeGreaterThan(sizeOf(120));
  });

  it("gives the wider column to what needs it", () => {
    const { slide } = compose([part("must", "main", words(150)), part("must", "side", words(35))]);
    expect(slide.composed?.arrangement).toBe("eight-four");
    const other = compose([part("must", "main", words(40)), part("must", "side", words(150))]);
    expect(other.slide.composed?.arrangement).toBe("five-seven");
  });

  it("never draws in a column too narrow to read across", () => {
    const dots: Block = {
      kind: "dots",
      heading: "Messages about us, 5 October to 1 November 2026",
      per: 10,
      groups: [{ label: "questions without an answer", count: 466, text: "466", weight: "strong" }],
    };
    const { slide } = compose([{ need: "must", place: "main", block: dots }, part("must", "side", words(80))]);
    expect(["six-six", "seven-five", "eight-four"]).toContain(slide.composed?.arrangement);
  });

  it("gives up what it may say before what it should, and keeps what it must", () => {
    const parts = [
      part("may", "side", `colour ${words(130)}`),
      part("must", "main", `rule ${words(120)}`),
      part("should", "side", `context ${words(50)}`),
    ];
    const { slide, rest } = compose(parts);
    expect(textsOf(slide.parts).some((text) => text.startsWith("rule"))).toBe(true);
    expect(restOf(rest).map((text) => text.split(" ")[0])).toEqual(["colour"]);
  });

  it("keeps whole items of a list that has no room, in their order", () => {
    const items = Array.from({ length: 20 }, (_, at) => `${at} ${words(25)}`);
    const { slide, rest } = compose([{ need: "must", place: "main", block: { kind: "bullets", items } }]);
    expect([...textsOf(slide.parts), ...restOf(rest)]).toEqual(items);
    expect(textsOf(slide.parts).length).toBeGreaterThan(2);
  });

  it.each(["read-ahead", "present"] as const)(
    "loses no word and leaves no box, whatever it is made of, %s",
    (density) => {
      const setting = { ...context, density };
      const text = fc.integer({ min: 1, max: 60 }).map(words);
      const block: fc.Arbitrary<Block> = fc.oneof(
        text.map((line): Block => ({ kind: "paragraph", text: line })),
        fc.array(text, { minLength: 1, maxLength: 8 }).map((items): Block => ({ kind: "bullets", items })),
        fc
          .array(fc.tuple(text, text), { minLength: 1, maxLength: 9 })
          .map((rows): Block => ({ kind: "table", caption: "Rows", head: ["One", "Two"], rows })),
      );
      const parts = fc.array(
        fc.record({ need: fc.constantFrom(...needs), place: fc.constantFrom("main", "side", "foot"), block }),
        { minLength: 1, maxLength: 6 },
      );
      fc.assert(
        fc.property(parts, (given) => {
          const { slide, scale, rest } = compose(given as MessagePart[], setting);
          const kept = [...textsOf(slide.parts), ...restOf(rest)].sort();
          for (const line of textsOf(given as MessagePart[])) expect(kept).toContain(line);
          if (slide.parts.length > 1) expect(overfull(slide, scale, setting)).toEqual([]);
          expect(compose(given as MessagePart[], setting)).toEqual({ slide, scale, rest });
        }),
        { numRuns: 40 },
      );
    },
  );
});
