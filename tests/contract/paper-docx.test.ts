import { describe, expect, it, test } from "vitest";
import { exampleIds } from "@/lib/content/load-examples";
import { MAIN_WORDS } from "@/lib/domain/paper/build-report";
import { partTexts } from "@/lib/domain/paper/paper-texts";
import { countWords } from "@/lib/domain/text/count-words";
import { renderDocx } from "@/lib/export/docx/render-docx";
import { exampleFile, exampleGiven } from "../support/example-outline";
import { hostileTexts } from "../support/fuzz";
import { changeTexts, lengthenDraft } from "../support/lengthen-draft";
import { docxFaults, docxWords } from "../support/office/docx-faults";
import { editPackage, readPackage } from "../support/office/read-package";
import { paperOf, wordsOfPaper } from "../support/paper-of";

describe.each(exampleIds)("the report of %s", (id) => {
  const paper = paperOf("report", exampleGiven(id));

  it("breaks no rule and says every word", async () => {
    const bytes = await renderDocx(paper);
    expect(await docxFaults(bytes)).toEqual([]);
    const words = await docxWords(bytes);
    expect(wordsOfPaper(paper).filter((text) => !words.includes(text))).toEqual([]);
  });

  it("is the same file, byte for byte, when it is written again", async () => {
    expect(Buffer.compare(await renderDocx(paper), await renderDocx(paper))).toBe(0);
  });

  it("holds whatever is typed, at three times its limit, and keeps its main text short", async () => {
    const long = paperOf("report", exampleGiven(id, lengthenDraft(exampleFile(id).sections).draft));
    const bytes = await renderDocx(long);
    expect(await docxFaults(bytes)).toEqual([]);
    const words = await docxWords(bytes);
    expect(wordsOfPaper(long).filter((text) => !words.includes(text))).toEqual([]);
    const main = long.parts.filter(({ part }) => part === "main").flatMap(partTexts);
    expect(main.reduce((sum, text) => sum + countWords(text), 0)).toBeLessThanOrEqual(MAIN_WORDS[long.size]);
  });
});

test("hostile texts stay texts", async () => {
  let at = 0;
  const draft = changeTexts(exampleFile("county-winter-service").sections, () => {
    at += 1;
    return hostileTexts[at % hostileTexts.length] ?? "";
  });
  const paper = paperOf("report", exampleGiven("county-winter-service", draft));
  const bytes = await renderDocx(paper);
  expect(await docxFaults(bytes)).toEqual([]);
  const words = await docxWords(bytes);
  expect(wordsOfPaper(paper).filter((text) => !words.includes(text))).toEqual([]);
});

test("a link leads to the web or to a mailbox, and equal links make equal files", async () => {
  const line = [
    { text: "the plan", href: "https://example.org/plan?a=1&b=2" },
    { text: " and a trap", href: "javascript:alert(1)" },
  ];
  const report = paperOf("report", exampleGiven("county-winter-service"));
  const linked = { ...report, lead: line };
  const bytes = await renderDocx(linked);
  expect(await docxFaults(bytes)).toEqual([]);
  const relations = (await readPackage(bytes)).get("word/_rels/document.xml.rels");
  expect(relations).toContain("https://example.org/plan?a=1&amp;b=2");
  expect(relations).not.toContain("javascript");
  expect(Buffer.compare(bytes, await renderDocx(linked))).toBe(0);
});

describe("the rules for Word files", () => {
  const mutations: Readonly<Record<string, (path: string, text: string) => string | null>> = {
    "XML that is not closed": (path, text) => (path === "word/document.xml" ? text.slice(0, -20) : text),
    "a head row that is none": (_, text) => text.replace("<w:tblHeader/>", ""),
    "a table without its caption": (_, text) => text.replace('<w:pStyle w:val="Caption"/>', ""),
    "a heading that is skipped": (_, text) => text.replace('"Heading1"', '"Heading3"'),
    "an order the schema does not know": (_, text) =>
      text.replace(/(<w:pStyle w:val="Heading1"\/>)(<w:[^>]*\/>)?/u, '<w:jc w:val="left"/>$1$2'),
    "a second title": (_, text) => text.replace('"Heading1"', '"Title"'),
    "a part that is missing": (path, text) => (path === "word/numbering.xml" ? null : text),
    "no language": (_, text) => text.replace(/<w:lang [^>]*>/gu, ""),
    "no author": (_, text) => text.replace(/<dc:creator>[^<]*</u, "<dc:creator><"),
    "a value that leaked": (_, text) => text.replace("Recommendations", "undefined"),
  };

  test.each(Object.keys(mutations))("find %s", async (name) => {
    const bytes = await renderDocx(paperOf("report", exampleGiven("county-winter-service")));
    const broken = await editPackage(bytes, (path, text) => mutations[name]?.(path, text) ?? null);
    expect(await docxFaults(broken)).not.toEqual([]);
  });
});
