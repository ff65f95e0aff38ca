import fc from "fast-check";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";
import type { DeckOutline } from "@/lib/domain/slides/outline";
import { fit as fitOutline } from "@/lib/export/fit/fit";
import { DRAWN_FILL, slideMeasure } from "@/lib/export/fit/fit-slide";
import { SlideView } from "@/lib/export/html/slide-view";
import { footerShapes } from "@/lib/export/pptx/parts/footer-shapes";
import { buildSheet } from "@/lib/export/sheet/build-sheet";
import type { FittedDeck } from "@/lib/export/sheet/fitted-deck";
import { shippedMetrics } from "@/lib/export/type/font-metrics";
import { labelWidth } from "@/lib/export/type/measure-text";
import { smallDeck } from "../support/small-deck";

type Head = Pick<DeckOutline, "title" | "organisation" | "classification">;

const fitted = (head: Head): FittedDeck => fitOutline({ ...smallDeck, ...head }, shippedMetrics).deck;

/** The words at the foot of a slide, left and right, in each format that draws slides. */
function footers(deck: FittedDeck): string[][] {
  const slide = deck.slides.find(({ layout }) => layout !== "cover");
  if (slide === undefined) throw new Error("there is no slide");
  const measure = slideMeasure(slide, deck, shippedMetrics, DRAWN_FILL);
  const { footer } = buildSheet(slide, deck, { measure, lang: deck.lang, today: "2026-12-01" });
  const shapes = footerShapes(deck, shippedMetrics).flatMap((shape) => (shape.kind === "text" ? shape.paragraphs : []));
  const page = renderToStaticMarkup(<SlideView slide={slide} deck={deck} metrics={shippedMetrics} />);
  const [, left = "", right = ""] = /<footer[^>]*><span>(.*?)<\/span><span>(.*?) <b/u.exec(page) ?? [];
  return [
    [footer?.left ?? "", footer?.right ?? ""],
    shapes.map(({ runs }) => runs.map(({ text }) => text).join("")),
    [left, right],
  ].map((words) => words.filter((each) => each !== ""));
}

const line = (least: number, most: number) =>
  fc
    .array(fc.constantFrom("Anytown", "- TikTok", "· M", "WhatsApp", "and", "roads,", "Möbius"), {
      minLength: least,
      maxLength: most,
    })
    .map((words) => words.join(" "));

it("says whole names and the whole version at the foot of a slide, or leaves them out", () => {
  const heads = fc.record({
    title: line(1, 30),
    organisation: line(1, 20),
    classification: fc.option(line(1, 6), { nil: null }),
  });
  fc.assert(
    fc.property(heads, (head) => {
      const deck = fitted(head);
      const { title, organisation } = deck;
      const names = [`${organisation} · ${title}`, title, organisation];
      for (const words of footers(deck)) {
        const [version, ...left] = [...words].reverse();
        expect(left.filter((name) => !names.includes(name))).toEqual([]);
        expect([deck.versionLabel, `${deck.versionLabel} · ${deck.classification}`]).toContain(version);
        const widths = words.map((each) => labelWidth(each, "small", { metrics: shippedMetrics, scale: 1, fill: 1 }));
        expect(widths.reduce((sum, width) => sum + width, 0)).toBeLessThan(820);
      }
    }),
  );
});

it("has both names where there is room for them", () => {
  const deck = fitted({ title: "Winter roads", organisation: "Anytown", classification: "Official" });
  const words = ["Anytown · Winter roads", `${deck.versionLabel} · Official`];
  expect(footers(deck)).toEqual([words, words, words]);
});
