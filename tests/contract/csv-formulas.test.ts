import { describe, expect, it } from "vitest";
import type { RegisterOutline } from "@/lib/domain/register/register-outline";
import { renderRegisterCsv } from "@/lib/export/register/render-csv";

/** The file of a register whose one row holds the text. */
function csvOf(text: string): string {
  const register: RegisterOutline = {
    version: 1,
    lang: "en-GB",
    size: "A4",
    title: "Risks",
    organisation: "Example",
    state: "draft",
    versionLabel: "Draft",
    classification: null,
    frozenAt: "2026-11-30T12:00:00Z",
    sheets: [{ name: "Risks", columns: [{ head: "Text", width: 20 }], rows: [[text]] }],
  };
  return new TextDecoder().decode(renderRegisterCsv(register));
}

/** The row as it stands in the file, without the quotes around it. */
const cellOf = (text: string): string =>
  csvOf(text)
    .replace(/^\uFEFF?Text\r\n/, "")
    .replace(/\r\n$/, "")
    .replace(/^"([\s\S]*)"$/, "$1")
    .replaceAll('""', '"');

const SIGNS = ["=", "+", "-", "@", "＝", "＋", "－", "＠"];
const BEFORE = ["", " ", "   ", "\u00A0", "\u3000", '"', ' "', "\t", "\n"];
const ENDS = ["", "Foo;", "Foo; ", 'Foo;"', "Foo\t", "Foo|", "Foo\n", "Foo;Bar;"];

describe("the cells of a CSV file", () => {
  it.each([
    ["=1+1", "'=1+1"],
    ["＝1+1", "'＝1+1"],
    [" =1+1", "' =1+1"],
    ["\u3000＋1", "'\u3000＋1"],
    ["Foo;=1+1", "Foo;'=1+1"],
    ["Foo; =1+1", "Foo;' =1+1"],
    ['Foo;"=1+1"', `Foo;'"=1+1"`],
    ["Foo\n-1", "Foo\n'-1"],
    ["plain; and simple", "plain; and simple"],
    ["1-2; 3+4 = 7", "1-2; 3+4 = 7"],
    ["sam@example.org", "sam@example.org"],
    ["over\ntwo lines", "over\ntwo lines"],
  ])("say %j as %j", (text, cell) => {
    expect(cellOf(text)).toBe(cell);
  });

  it("begin no formula, whichever sign separates them and whatever stands before it", () => {
    const texts = ENDS.flatMap((end) => BEFORE.flatMap((before) => SIGNS.map((sign) => `${end}${before}${sign}1+1`)));
    const open = texts.filter((text) =>
      // Quotes mean nothing to a spreadsheet that separates by another sign, except around what it takes for a cell.
      [/[;\r\n]/, /[\t\r\n]/, /[|\r\n]/].some((separator) =>
        csvOf(text)
          .split(separator)
          .some((part) => /^[\s"\uFEFF]*[=+\-@＝＋－＠]/u.test(part)),
      ),
    );
    expect(open).toEqual([]);
  });
});
