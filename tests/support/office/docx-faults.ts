import { orderFaults } from "./docx-order";
import { packageFaults, parsePart } from "./package-faults";
import { readPackage } from "./read-package";

/** What is wrong with a Word file, by the rules of the package and those of a readable document. */
export async function docxFaults(bytes: Uint8Array): Promise<string[]> {
  const parts = await readPackage(bytes);
  const faults = packageFaults(parts);
  if (faults.length > 0) return faults;
  const document = parsePart(parts.get("word/document.xml") ?? "<none/>");
  return [
    ...orderFaults(document),
    ...headingFaults(document),
    ...tableFaults(document),
    ...[...document.getElementsByTagName("w:drawing")]
      .filter((one) => (one.querySelector("[descr]")?.getAttribute("descr") ?? "") === "")
      .map(() => "a drawing has no words"),
    ...(/<w:lang [^>]*w:val="[a-z]{2}/u.test(parts.get("word/styles.xml") ?? "") ? [] : ["no language is set"]),
    ...propertyFaults(parts.get("docProps/core.xml") ?? ""),
  ];
}

const styleOf = (paragraph: Element): string =>
  paragraph.getElementsByTagName("w:pStyle")[0]?.getAttribute("w:val") ?? "";

function headingFaults(document: Document): string[] {
  const styles = [...document.getElementsByTagName("w:p")].map((one) => [styleOf(one), one.textContent ?? ""] as const);
  const titles = styles.filter(([style]) => style === "Title");
  const headings = styles.filter(([style]) => /^Heading\d$/u.test(style));
  const levels = headings.map(([style]) => Number(style.at(-1)));
  return [
    ...(titles.length === 1 ? [] : [`${titles.length} titles`]),
    ...levels
      .filter((level, at) => level > (levels[at - 1] ?? 0) + 1)
      .map((level) => `a heading of level ${level} comes too deep`),
    ...[...titles, ...headings].filter(([, words]) => words.trim() === "").map(() => "a heading says nothing"),
  ];
}

function tableFaults(document: Document): string[] {
  return [...document.getElementsByTagName("w:tbl")].flatMap((table, index) => {
    const rows = [...table.getElementsByTagName("w:tr")];
    const columns = table.getElementsByTagName("w:gridCol").length;
    const name = `table ${index + 1}`;
    const before = table.previousElementSibling;
    return [
      ...(rows[0]?.getElementsByTagName("w:tblHeader").length === 1 ? [] : [`${name} has no head row`]),
      ...(rows.every((row) => row.getElementsByTagName("w:tc").length === columns) ? [] : [`${name} is ragged`]),
      ...(rows.length > 1 ? [] : [`${name} has no rows`]),
      ...(before !== null && styleOf(before) === "Caption" ? [] : [`${name} has no caption above it`]),
    ];
  });
}

function propertyFaults(core: string): string[] {
  const has = (tag: string): boolean => new RegExp(`<${tag}[^>]*>[^<]+</${tag}>`, "u").test(core);
  return ["dc:title", "dc:creator", "cp:lastModifiedBy", "dcterms:created"]
    .filter((tag) => !has(tag) || core.includes("Un-named"))
    .map((tag) => `${tag} is not set`);
}

/** Everything a reader of the document reads, without white space; a break or a tab stands between words anyway. */
export async function docxWords(bytes: Uint8Array): Promise<string> {
  const document = parsePart((await readPackage(bytes)).get("word/document.xml") ?? "<none/>");
  return (document.documentElement.textContent ?? "").replace(/\s/gu, "");
}
