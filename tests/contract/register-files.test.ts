import { describe, expect, it, test } from "vitest";
import { exampleIds } from "@/lib/content/load-examples";
import type { BuildDeckOutline } from "@/lib/domain/deck/build-outline";
import { buildRegister } from "@/lib/domain/register/build-register";
import type { RegisterOutline } from "@/lib/domain/register/register-outline";
import { typographic } from "@/lib/domain/text/typographic";
import { renderRegisterCsv } from "@/lib/export/register/render-csv";
import { renderRegisterXlsx } from "@/lib/export/register/render-xlsx";
import { exampleFile, exampleGiven } from "../support/example-outline";
import { hostileTexts } from "../support/fuzz";
import { changeTexts } from "../support/lengthen-draft";
import { editPackage, readPackage } from "../support/office/read-package";
import { xlsxFaults, xlsxTexts } from "../support/office/xlsx-faults";

function registerOf(given: BuildDeckOutline): RegisterOutline {
  const built = buildRegister(given);
  if (!built.ok) throw new Error(built.code);
  return built.value;
}

const csvText = (register: RegisterOutline): string => new TextDecoder().decode(renderRegisterCsv(register));

/** Rows and fields of comma-separated values, quoted ones too. */
function readCsv(text: string): string[][] {
  const rows: string[][] = [[]];
  for (const [, quoted, plain = "", end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/gu)) {
    if (end === "" && quoted === undefined && plain === "") break;
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain);
    if (end === "\r\n") rows.push([]);
  }
  return rows.filter((row) => row.length > 0);
}

describe.each(exampleIds)("the register of %s", (id) => {
  const register = registerOf(exampleGiven(id));

  it("is a sound workbook that says every word", async () => {
    const bytes = await renderRegisterXlsx(register);
    expect(await xlsxFaults(bytes)).toEqual([]);
    const texts = await xlsxTexts(bytes);
    const said = register.sheets.flatMap(({ columns, rows }) => [
      ...columns.map(({ head }) => head),
      ...rows.flat().flatMap((cell) => (typeof cell === "string" ? [cell] : [])),
    ]);
    expect(said.filter((text) => !texts.includes(text))).toEqual([]);
  });

  it("is the same file, byte for byte, when it is written again", async () => {
    const [once, again] = [await renderRegisterXlsx(register), await renderRegisterXlsx(register)];
    expect(Buffer.compare(once, again)).toBe(0);
  });

  it("has the same rows as comma-separated values", () => {
    const [head, ...rows] = readCsv(csvText(register));
    expect(head).toEqual(register.sheets[0]?.columns.map((column) => column.head));
    expect(rows.map(([, title]) => title)).toEqual(register.sheets[0]?.rows.map(([, title]) => title));
  });
});

const FORMULAS = [
  "=1+1",
  "+1",
  "-1",
  "@SUM(A1)",
  "@roads",
  '=HYPERLINK("http://example.org","x")',
  "=cmd|' /C calc'!A0",
];

describe("text that would be a formula", () => {
  const texts = [...FORMULAS, "plain, with a comma", 'with "quotes"', "over\ntwo lines"];
  let at = 0;
  const draft = changeTexts(exampleFile("county-winter-service").sections, () => {
    at += 1;
    return texts[at % texts.length] ?? "";
  });
  const register = registerOf(exampleGiven("county-winter-service", draft));

  it("is text in a workbook, with the marks of print", async () => {
    const bytes = await renderRegisterXlsx(register);
    expect(await xlsxFaults(bytes)).toEqual([]);
    expect(await xlsxTexts(bytes)).toEqual(expect.arrayContaining(FORMULAS.map((text) => typographic(text, "en-GB"))));
  });

  it("is text among comma-separated values", () => {
    const cells = readCsv(csvText(register)).flat();
    expect(cells.filter((cell) => /^[=+\-@\t\r]/u.test(cell))).toEqual([]);
    expect(cells).toEqual(expect.arrayContaining(["'=1+1", "'-1", "with “quotes”", "•\u00A0over\n•\u00A0two lines"]));
  });
});

test("hostile texts stay texts", async () => {
  let at = 0;
  const draft = changeTexts(exampleFile("county-winter-service").sections, () => {
    at += 1;
    return hostileTexts[at % hostileTexts.length] ?? "";
  });
  const register = registerOf(exampleGiven("county-winter-service", draft));
  expect(await xlsxFaults(await renderRegisterXlsx(register))).toEqual([]);
  expect(readCsv(csvText(register))).toHaveLength((register.sheets[0]?.rows.length ?? 0) + 1);
});

describe("the rules for workbooks", () => {
  const mutations: Readonly<Record<string, (path: string, text: string) => string | null>> = {
    "a formula": (path, text) => (path.includes("sheet1.xml") ? text.replace("<v>", "<f>1+1</f><v>") : text),
    "text kept as the outcome of one": (path, text) =>
      path.includes("sheet1.xml") ? text.replace('t="s"', 't="str"') : text,
    "a part that is missing": (path, text) => (path === "xl/styles.xml" ? null : text),
    "XML that is not closed": (path, text) => (path === "xl/workbook.xml" ? text.slice(0, -9) : text),
    "a title that is missing": (_, text) => text.replace(/<dc:title>[^<]*/u, "<dc:title>"),
    "two sheets of one name": (_, text) => text.replace('name="Controls"', 'name="Risks"'),
    "a head row that scrolls away": (_, text) => text.replace('state="frozen"', ""),
  };

  test.each(Object.keys(mutations))("find %s", async (name) => {
    const bytes = await renderRegisterXlsx(registerOf(exampleGiven("county-winter-service")));
    const broken = await editPackage(bytes, (path, text) => mutations[name]?.(path, text) ?? null);
    expect(await xlsxFaults(broken)).not.toEqual([]);
  });
});

test("long cells stay within what Excel takes", async () => {
  const register = registerOf(exampleGiven("county-winter-service"));
  const [sheet] = register.sheets;
  const longest = Math.max(...(sheet?.rows.flat() ?? []).map((cell) => (typeof cell === "string" ? cell.length : 0)));
  expect(longest).toBeLessThan(32_767);
  expect((await readPackage(await renderRegisterXlsx(register))).size).toBeGreaterThan(8);
});
