import { packageFaults, parsePart } from "./package-faults";
import { type OfficePackage, readPackage } from "./read-package";

/** What is wrong with a workbook: its package, formulas it must not have, names of sheets, its head row. */
export async function xlsxFaults(bytes: Uint8Array): Promise<string[]> {
  const parts = await readPackage(bytes);
  const faults = packageFaults(parts);
  if (faults.length > 0) return faults;
  const names = sheetNames(parts);
  return [
    ...names.filter((name) => name.length > 31 || /[\\/?*[\]:]/u.test(name)).map((name) => `${name} is no name`),
    ...names.filter((name, at) => names.indexOf(name) !== at).map((name) => `two sheets are called ${name}`),
    ...worksheets(parts).flatMap(([path, text]) => [
      ...(text.includes("<f>") || text.includes("<f ") ? [`${path} holds a formula`] : []),
      ...(/<c [^>]*t="(?!s"|n")/u.test(text) ? [`${path} holds a cell that is neither text nor number`] : []),
      ...(text.includes('state="frozen"') ? [] : [`${path} lets its head row scroll away`]),
      ...(text.includes('fitToWidth="') ? [] : [`${path} prints over as many pages as it is wide`]),
    ]),
    ...((parts.get("xl/workbook.xml") ?? "").includes("<definedNames/>") ? ["a list of names is empty"] : []),
    ...(/<dc:title>[^<]+</u.test(parts.get("docProps/core.xml") ?? "") ? [] : ["dc:title is not set"]),
  ];
}

const worksheets = (parts: OfficePackage): [string, string][] =>
  [...parts].filter(([path]) => /^xl\/worksheets\/[^/]+\.xml$/u.test(path));

const sheetNames = (parts: OfficePackage): string[] =>
  [...parsePart(parts.get("xl/workbook.xml") ?? "<none/>").getElementsByTagName("sheet")].map(
    (one) => one.getAttribute("name") ?? "",
  );

const sharedStrings = (parts: OfficePackage): string[] =>
  [...parsePart(parts.get("xl/sharedStrings.xml") ?? "<none/>").getElementsByTagName("si")].map(
    (one) => one.textContent ?? "",
  );

/** Every text of every sheet, each as it stands. */
export const xlsxTexts = async (bytes: Uint8Array): Promise<string[]> => sharedStrings(await readPackage(bytes));
