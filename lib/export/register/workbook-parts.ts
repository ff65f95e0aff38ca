import type { RegisterOutline } from "@/lib/domain/register/register-outline";
import { escapeXml } from "../office/escape-xml";

const PAPER_CODE = { A4: 9, Letter: 1 } as const;
const SHEET_PATH = /^xl\/worksheets\/sheet(\d+)\.xml$/u;
const CORE = "docProps/core.xml";
const CORE_TYPE = "application/vnd.openxmlformats-package.core-properties+xml";
const CORE_RELATION = "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties";

/** Characters that are still read on a sheet of landscape paper. */
const CHARACTERS_A_PAGE = 190;

/** What the library leaves out or leaves behind: properties, pages that can be read in print, no empty list of names. */
export function editWorkbookPart(path: string, text: string, { size, sheets }: RegisterOutline): string {
  if (path === "[Content_Types].xml") {
    return text.replace("</Types>", `<Override ContentType="${CORE_TYPE}" PartName="/${CORE}"/></Types>`);
  }
  if (path === "_rels/.rels") {
    const relation = `<Relationship Id="rIdCore" Type="${CORE_RELATION}" Target="${CORE}"/>`;
    return text.replace("</Relationships>", `${relation}</Relationships>`);
  }
  if (path === "xl/workbook.xml") return text.replace("<definedNames/>", "");
  const number = SHEET_PATH.exec(path)?.[1];
  if (number === undefined) return text;
  const characters = sheets[Number(number) - 1]?.columns.reduce((sum, { width }) => sum + width, 0) ?? 0;
  const pages = Math.max(1, Math.ceil(characters / CHARACTERS_A_PAGE));
  return text
    .replace("<sheetViews>", '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><sheetViews>')
    .replace(
      '<pageSetup paperSize="9"',
      `<pageSetup paperSize="${PAPER_CODE[size]}" fitToWidth="${pages}" fitToHeight="0"`,
    );
}

/** Title, author and language of the workbook, on the clock of its version. */
export function workbookProperties({
  title,
  organisation,
  lang,
  state,
  frozenAt,
}: RegisterOutline): Record<string, string> {
  const at = `${new Date(frozenAt).toISOString().slice(0, 19)}Z`;
  const named = `${state === "draft" ? "Draft: " : ""}Risk register: ${title}`;
  const xml = [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"',
    ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"',
    ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">',
    `<dc:title>${escapeXml(named)}</dc:title><dc:creator>${escapeXml(organisation)}</dc:creator>`,
    `<dcterms:created xsi:type="dcterms:W3CDTF">${at}</dcterms:created>`,
    `<dcterms:modified xsi:type="dcterms:W3CDTF">${at}</dcterms:modified>`,
    `<dc:language>${escapeXml(lang)}</dc:language></cp:coreProperties>`,
  ];
  return { [CORE]: xml.join("") };
}
