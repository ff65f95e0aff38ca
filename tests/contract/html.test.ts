import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { JSDOM } from "jsdom";
import { describe, expect, it } from "vitest";
import { exampleIds } from "@/lib/content/load-examples";
import { deckOutlineSchema } from "@/lib/domain/slides/outline";
import type { Slide } from "@/lib/domain/slides/slide";
import { slideTexts } from "@/lib/domain/slides/slide-texts";
import { fit as fitOutline } from "@/lib/export/fit/fit";
import { renderHtmlFile } from "@/lib/export/html/render-html";
import { slideStyles } from "@/lib/export/html/slide-styles";
import type { FittedSlide } from "@/lib/export/sheet/fitted-deck";
import { shippedMetrics } from "@/lib/export/type/font-metrics";
import { presentSizes } from "@/lib/export/type/type-roles";
import { renderOutline } from "@/lib/export/worker/render-outline";
import { countyOutline } from "../support/county-outline";
import { drawingsOf } from "../support/drawings-of";
import { exampleOutline } from "../support/example-outline";

/** A slide's own words, without what fit noted about it. */
const wordsOf = ({
  sourceIds: _sources,
  anchors: _anchors,
  heading: _heading,
  cover: _cover,
  ...slide
}: FittedSlide): string[] => slideTexts(slide);

const styles = slideStyles();
const hasPlace = (classNames: string): boolean =>
  classNames.split(" ").some((name) => styles.includes(`.${name} { left: `));

const outlines = [
  { name: "every layout and block", outline: deckOutlineSchema.parse(countyOutline) },
  ...exampleIds.map((id) => ({ name: id, outline: exampleOutline(id) })),
];

describe.each(outlines)("the HTML of $name", ({ outline }) => {
  const { deck } = fitOutline(outline, shippedMetrics);
  const html = renderHtmlFile(deck, shippedMetrics);
  const { document, Node } = new JSDOM(html).window;

  it("carries no style attribute, no script and no handler", () => {
    expect(document.querySelectorAll("[style], script, iframe, object").length).toBe(0);
    const attributes = [...document.querySelectorAll("*")].flatMap((element) => element.getAttributeNames());
    expect(attributes.filter((name) => name.startsWith("on"))).toEqual([]);
  });

  it("asks for nothing outside itself", () => {
    expect(document.querySelectorAll("[src], link").length).toBe(0);
    expect(html).not.toMatch(/@import|url\(/u);
  });

  it("may do nothing but draw itself, and says so before anything that is held to it", () => {
    const [policy, ...more] = document.querySelectorAll("meta[http-equiv='Content-Security-Policy']");
    const sheets = [...document.querySelectorAll("style")];
    const hashes = sheets.map(({ textContent }) => createHash("sha256").update(textContent).digest("base64"));
    const styles = hashes.map((hash) => `'sha256-${hash}'`).join(" ");
    expect(policy?.getAttribute("content")).toBe(
      `default-src 'none'; style-src ${styles}; base-uri 'none'; form-action 'none'`,
    );
    expect([sheets.length, more.length]).toEqual([1, 0]);
    for (const sheet of sheets) expect(policy?.compareDocumentPosition(sheet)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
  });

  it("has one h1 and a labelled section with an h2 for each slide", () => {
    expect(document.querySelectorAll("h1").length).toBe(1);
    const sections = [...document.querySelectorAll("main > section")];
    expect(sections.length).toBe(deck.slides.length);
    for (const section of sections) {
      const label = document.getElementById(section.getAttribute("aria-labelledby") ?? "");
      expect(label?.tagName).toBe("H2");
    }
    expect(document.documentElement.lang).toBe(deck.lang);
  });

  it("says every word of the fitted deck", () => {
    const compact = (text: string): string => text.replace(/\s/gu, "");
    const drawn = [...document.querySelectorAll("[aria-label]")].map((element) => element.getAttribute("aria-label"));
    const said = compact([document.body.textContent, ...drawn].join(" "));
    for (const text of deck.slides.flatMap(wordsOf)) {
      for (const line of text.split("\n")) expect(said).toContain(compact(line));
    }
  });

  it("gives every box a place on its slide", () => {
    const boxes = [...document.querySelectorAll(".s-box")];
    expect(boxes.length).toBeGreaterThan(deck.slides.length);
    expect(boxes.map(({ className }) => className).filter((names) => !hasPlace(names))).toEqual([]);
  });

  it("gives every drawing its words and its table", () => {
    for (const svg of document.querySelectorAll("svg.s-drawing")) {
      expect(svg.getAttribute("role")).toBe("img");
      expect(svg.getAttribute("aria-label")?.length).toBeGreaterThanOrEqual(5);
      expect(svg.closest("section")?.querySelector("details table")).not.toBeNull();
    }
  });

  it("heads every table with columns and names it", () => {
    for (const table of document.querySelectorAll("table")) {
      expect(table.querySelectorAll("thead th[scope=col]").length).toBeGreaterThan(0);
      expect(table.querySelector("caption")?.textContent).not.toBe("");
    }
  });

  it("is the same every time", () => {
    expect(renderHtmlFile(fitOutline(outline, shippedMetrics).deck, shippedMetrics)).toBe(html);
  });
});

it("the style sheet of live slides is the one the theme makes", () => {
  const file = readFileSync("lib/export/html/slides.css", "utf8");
  const bare = (css: string): string =>
    css
      .replace(/\/\*.*?\*\/|\s+|;(?=\s*\})/gu, "")
      .replaceAll("'", '"')
      .toLowerCase();
  expect(bare(file), "run node scripts/run.mjs author/slide-styles after a change of the theme").toBe(
    bare(slideStyles()),
  );
});

it("what is set larger for a room, or grows, keeps to reading size on a phone", () => {
  const start = styles.indexOf("@media (max-width: 40rem)");
  const narrow = styles.slice(start, styles.indexOf("@media print", start));
  expect(narrow).toContain(".s-page { --pt: 1px; --scale: 1;");
  const sized = narrow.split("\n").filter((rule) => rule.includes("{ font-size: "));
  const isSized = (role: string) => sized.some((rule) => new RegExp(`\\.s-page \\.r-${role}[ ,]`, "u").test(rule));
  expect(Object.keys(presentSizes).filter((role) => !isSized(role))).toEqual([]);
});

it("sets the figures of columns at the one size that the other formats take", () => {
  const columns = ["1,234,567,890", "987,654,321", "123,456,789"];
  const slide: Slide = {
    id: "proof",
    part: "main",
    layout: "columns",
    kicker: "Proof",
    title: "What others counted",
    columns: columns.map((value) => ({ head: "A peer council", value, body: ["calls"] })),
  };
  const outline = deckOutlineSchema.parse({ ...countyOutline, slides: [slide] });
  const html = renderHtmlFile(fitOutline(outline, shippedMetrics).deck, shippedMetrics);
  const { document } = new JSDOM(html).window;
  const figures = [...document.querySelectorAll(".s-columns p")].filter((p) => columns.includes(p.textContent));
  expect(figures.map(({ className }) => className)).toEqual(columns.map(() => "r-numeral-m"));
});

it("draws a chart beside cards as high as the other formats, whatever the message leaves of the room", () => {
  const slide: Slide = {
    id: "chart",
    part: "main",
    layout: "chart-cards",
    kicker: "Where we stand",
    title: "We listen, and we do not answer yet",
    chart: { kind: "ladder", heading: "Ways", steps: [..."ABCDEFGHIJ"].map((label) => ({ label, state: "within" })) },
    cards: [{ label: "Today", text: "We listen" }],
    message: "We start by listening to what residents ask in public, and only then decide who answers it. ".repeat(3),
  };
  const { deck } = fitOutline(deckOutlineSchema.parse({ ...countyOutline, slides: [slide] }), shippedMetrics);
  const [fitted] = deck.slides;
  if (fitted === undefined) throw new Error("no slide was set");
  const { document } = new JSDOM(renderHtmlFile(deck, shippedMetrics)).window;
  const [drawing] = drawingsOf(fitted, deck);
  expect(document.querySelector("svg.s-drawing")?.getAttribute("height")).toBe(String(drawing?.height));
});

it("keeps the place of a figure that a row goes without, and reads nothing there", () => {
  const slide: Slide = {
    id: "rows",
    part: "main",
    layout: "rows-panel",
    kicker: "Why now",
    title: "Calls rise every winter",
    rows: [{ value: "46,800", lead: "Calls each winter" }, { lead: "Residents ask in public" }],
    panel: [],
  };
  const { deck } = fitOutline(deckOutlineSchema.parse({ ...countyOutline, slides: [slide] }), shippedMetrics);
  const { document } = new JSDOM(renderHtmlFile(deck, shippedMetrics)).window;
  const places = [...document.querySelectorAll(".s-value")].map((place) => [
    place.tagName,
    place.getAttribute("aria-hidden"),
  ]);
  expect(places).toEqual([
    ["P", null],
    ["SPAN", "true"],
  ]);
});

describe("the file that comes down", () => {
  const drawn = async (headings?: "sans"): Promise<string> => {
    const outline = { ...exampleOutline("county-winter-service"), brand: { theme: "pine", headings } as const };
    const file = await renderOutline({ outline, format: "html", notes: false, fontFolder: "public/fonts" });
    if (!file.ok) throw new Error("the page was not drawn");
    return new TextDecoder().decode(file.bytes);
  };
  const addresses = (html: string): string[] =>
    [...html.matchAll(/url\("([^"]{0,24})/gu)].map(([, start = ""]) => start);

  it("brings its faces along, and asks for nothing outside itself all the same", async () => {
    const html = await drawn();
    expect(addresses(html)).toEqual(Array.from({ length: 6 }, () => "data:font/woff2;base64,d"));
    expect(html).not.toMatch(/@import|src="http/u);
    expect(html.length).toBeLessThan(1_000_000);
  });

  it("brings no serif where headings are set in the sans", async () => {
    const html = await drawn("sans");
    expect(addresses(html)).toHaveLength(4);
    expect(html).not.toContain('@font-face { font-family: "Source Serif 4"');
  });
});
