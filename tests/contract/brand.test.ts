import { JSDOM } from "jsdom";
import { beforeAll, describe, expect, it } from "vitest";
import type { BrandRef } from "@/lib/domain/brand/brand-ref";
import { deckOutlineSchema } from "@/lib/domain/slides/outline";
import { renderDocx } from "@/lib/export/docx/render-docx";
import { fit as fitOutline } from "@/lib/export/fit/fit";
import { renderHtmlFile } from "@/lib/export/html/render-html";
import { officeFonts } from "@/lib/export/office/office-fonts";
import { paletteOf } from "@/lib/export/palette";
import { registerFonts } from "@/lib/export/pdf/fonts";
import { renderPaperPdf } from "@/lib/export/pdf/render-paper";
import { shippedMetrics } from "@/lib/export/type/font-metrics";
import { brandedOutline } from "../support/branded-outline";
import { exampleGiven, exampleOutline } from "../support/example-outline";
import { paperOf } from "../support/paper-of";
import { drawDeck } from "../support/pdf/draw-deck";
import { findFaults } from "../support/pdf/find-faults";
import { checkPptx } from "../support/pptx/check-pptx";
import { unzip } from "../support/pptx/unzip";
import { writeDeck } from "../support/pptx/write-deck";

const looks: { name: string; look: Partial<BrandRef> }[] = [
  { name: "a bold brand", look: {} },
  {
    name: "a plain brand with two colours, sans headings and a font of its own",
    look: {
      theme: "plum",
      accent: "#FFCC00",
      second: "#0057B7",
      headings: "sans",
      officeFont: "Frutiger 45 Light",
      isBold: undefined,
    },
  },
];

const asText = (bytes: Uint8Array): string => new TextDecoder("latin1").decode(bytes);

describe.each(looks)("the county's deck in $name", ({ look }) => {
  const { outline, logo } = brandedOutline("county-winter-service", look);
  let pdf: Uint8Array;
  let pptx: Uint8Array;
  beforeAll(async () => {
    pdf = (await drawDeck(outline, "pdf", logo)).bytes;
    pptx = (await writeDeck(outline, false, logo)).bytes;
  });

  it("breaks no rule of PDF, and no text lies over another", async () => {
    expect(await findFaults(pdf)).toEqual([]);
  });

  it("breaks no rule of PowerPoint", () => {
    expect(checkPptx(pptx)).toEqual([]);
  });

  it("holds the logo once in the presentation, byte for byte as it was kept", () => {
    const pictures = [...unzip(pptx)].filter(([path]) => path.startsWith("ppt/media/"));
    expect(pictures.map(([path]) => path)).toEqual(["ppt/media/logo.png"]);
    expect(Buffer.compare(pictures[0]?.[1] ?? new Uint8Array(), logo)).toBe(0);
  });

  it("is set in the faces it chose, and holds no other", () => {
    expect(asText(pdf)).toContain("SourceSans3");
    expect(asText(pdf).includes("SourceSerif4")).toBe(look.headings !== "sans");
    expect(asText(pdf)).not.toContain("Frutiger");
    const themes = [...unzip(pptx)].filter(([path]) => path.startsWith("ppt/theme/"));
    const { heading, body } = officeFonts(look);
    for (const [, theme] of themes) {
      const named = [...asText(theme).matchAll(/<a:latin typeface="([^"]*)"/gu)].map(([, font]) => font);
      expect(named).toEqual([heading, body]);
    }
  });

  it("has its colours as those of the theme of the presentation", () => {
    const theme = asText(unzip(pptx).get("ppt/theme/theme1.xml") ?? new Uint8Array());
    const { accent, second } = paletteOf(outline.brand);
    expect(theme).toContain(`<a:accent1><a:srgbClr val="${accent.slice(1)}"/></a:accent1>`);
    expect(theme).toContain(`<a:accent2><a:srgbClr val="${second.slice(1)}"/></a:accent2>`);
  });

  it("gives the same bytes twice", async () => {
    expect(Buffer.compare((await drawDeck(outline, "pdf", logo)).bytes, pdf)).toBe(0);
    expect(Buffer.compare((await writeDeck(outline, false, logo)).bytes, pptx)).toBe(0);
  });

  it("holds the logo once in the page, which asks for nothing outside itself", () => {
    const html = renderHtmlFile(fitOutline(outline, shippedMetrics).deck, shippedMetrics, { logo });
    const { document } = new JSDOM(html).window;
    expect(html.split(Buffer.from(logo).toString("base64"))).toHaveLength(2);
    expect([...html.matchAll(/url\("([^"]{0,22})/gu)].map(([, start]) => start)).toEqual(["data:image/png;base64,"]);
    expect(document.querySelectorAll("[style], [src], script, link")).toHaveLength(0);
    const policy = document.querySelector("meta[http-equiv='Content-Security-Policy']")?.getAttribute("content");
    expect(policy).toMatch(/^default-src 'none'; style-src 'sha256-[\w+/]{43}='; img-src data:; base-uri 'none'; /);
    expect(document.querySelector("[role=img].s-logo")?.getAttribute("aria-label")).toBe(
      `Logo: ${outline.organisation}`,
    );
  });
});

describe("a brand with two colours, sans headings and a font of its own", () => {
  const brand = { theme: "slate", accent: "#FFCC00", second: "#0057B7", headings: "sans" } as const;
  const given = (officeFont?: string) => ({
    ...exampleGiven("county-winter-service"),
    brand: { ...brand, officeFont },
  });

  it("has them in the web page, whose charts take the shade of bars", () => {
    const { deck } = fitOutline({ ...exampleOutline("county-winter-service"), brand }, shippedMetrics);
    const html = renderHtmlFile(deck, shippedMetrics);
    const { accent, bar } = paletteOf(brand);
    expect(accent).not.toBe(bar);
    const own = html.slice(html.lastIndexOf("\n.slide {"), html.indexOf("</style>"));
    for (const value of [`--s-accent: ${accent};`, `--s-bar: ${bar};`, "--s-second: #0057B7;"]) {
      expect(own).toContain(value);
    }
    expect(own).toContain('--s-headings: "Source Sans 3"');
    expect(html).toContain('class="f-bar"');
  });

  it("has them in papers", async () => {
    registerFonts("public/fonts");
    const paper = await renderPaperPdf(paperOf("brief", given()), shippedMetrics);
    if (!paper.ok) throw new Error(paper.problem);
    expect(asText(paper.bytes)).not.toContain("SourceSerif4");
    const styles = async (officeFont?: string): Promise<string> =>
      asText(unzip(await renderDocx(paperOf("report", given(officeFont)))).get("word/styles.xml") ?? new Uint8Array());
    expect(await styles()).toMatch(/Calibri/u);
    expect(await styles()).not.toMatch(/Cambria/u);
    expect(await styles("Gill Sans MT")).toMatch(/Gill Sans MT/u);
    expect(await styles("Gill Sans MT")).not.toMatch(/Cambria|Calibri/u);
  });
});

describe("a deck with a logo", () => {
  const { outline, logo } = brandedOutline("county-winter-service");

  it("passes its own schema, and with an address instead of a picture does not", () => {
    expect(deckOutlineSchema.safeParse(outline).success).toBe(true);
    const brand = { ...outline.brand, logo: { ...outline.brand.logo, src: "https://example.org/logo.png" } };
    expect(deckOutlineSchema.safeParse({ ...outline, brand }).success).toBe(false);
  });

  it("is never drawn without it", async () => {
    await expect(drawDeck(outline, "pdf", null)).rejects.toThrow("a deck with a logo is not drawn without it");
  });

  it("tells a screen reader the organisation's name on the cover of the PDF", async () => {
    const { bytes } = await drawDeck(outline, "pdf", logo);
    const name = Buffer.from(`Logo: ${outline.organisation}`, "latin1");
    const wide = Buffer.from(`\uFEFFLogo: ${outline.organisation}`, "utf16le").swap16();
    const file = Buffer.from(bytes);
    expect(file.includes(name) || file.includes(wide)).toBe(true);
  });

  it("is drawn in the handout too", async () => {
    const { bytes } = await drawDeck(outline, "handout", logo);
    expect(asText(bytes)).toContain("/Subtype /Image");
    // The rules are those of slides, and a sheet of paper is of another size.
    expect((await findFaults(bytes)).filter((fault) => !fault.includes("page-size"))).toEqual([]);
  });
});
