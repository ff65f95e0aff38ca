import { Document, Page, renderToBuffer, Text } from "@react-pdf/renderer";
import { createElement } from "react";
import { beforeAll, describe, expect, it } from "vitest";
import { checkPdf } from "../support/pdf/check-pdf";
import { drawDeck } from "../support/pdf/draw-deck";
import { editPdf } from "../support/pdf/edit-pdf";
import { mutations } from "../support/pdf/mutations";
import { pdfRules } from "../support/pdf/pdf-rules";
import { smallDeck } from "../support/small-deck";

// The rules are only worth something while they find what is wrong: every rule is shown a file that breaks it.

let good: Uint8Array;
beforeAll(async () => {
  good = (await drawDeck(smallDeck)).bytes;
});

const rulesBrokenBy = async (bytes: Uint8Array): Promise<string[]> => (await checkPdf(bytes)).map(({ rule }) => rule);

describe("the rules of a tagged PDF", () => {
  it("find nothing wrong with our file, nor with its copy", async () => {
    expect(await checkPdf(good)).toEqual([]);
    expect(await checkPdf(editPdf(good, () => undefined))).toEqual([]);
  });

  it.each(mutations)("find $damage ($rule)", async ({ rule, of }) => {
    expect(await rulesBrokenBy(of(good))).toContain(rule);
  });

  it("are each shown something to find", () => {
    const shown = new Set(mutations.map(({ rule }) => rule));
    expect(pdfRules.map(({ id }) => id).filter((id) => !shown.has(id))).toEqual([]);
  });

  it("find that the library's own file has no tags", async () => {
    const text = createElement(Text, null, "We ask for a small pilot");
    const page = createElement(Page, { size: [960, 540] }, text);
    const plain = await renderToBuffer(createElement(Document, { title: "Plain", language: "en-GB" }, page));
    expect(await rulesBrokenBy(new Uint8Array(plain))).toEqual(
      expect.arrayContaining([
        "tagged",
        "pdfua-id",
        "xmp",
        "outline",
        "tabs",
        "viewer-tree",
        "unmarked-paint",
        "root",
        "h1",
        "font-embedded",
      ]),
    );
  });

  it("say so where a file is no PDF", async () => {
    expect(await rulesBrokenBy(new TextEncoder().encode("<html>not a PDF</html>"))).toEqual(["parse"]);
    expect(await rulesBrokenBy(good.slice(0, good.length / 2))).toContain("parse");
  });
});
