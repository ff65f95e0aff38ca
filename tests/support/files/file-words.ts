import { JSDOM } from "jsdom";
import type { ExportFormat } from "@/lib/domain/exports/formats";
import { exportFormats } from "@/lib/domain/exports/formats";
import { compact, readWords } from "../pdf/deck-words";
import { parseXml, type XmlNode } from "../pptx/parse-xml";
import { readPptxWords } from "../pptx/pptx-words";
import { unzip } from "../pptx/unzip";

/** What a reader finds in a file, white space left out, drawings by their alternative texts. */
export async function fileWords(format: ExportFormat, bytes: Uint8Array): Promise<string> {
  const readers = {
    pdf: async () => {
      const { words, alts } = await readWords(bytes);
      return words + compact(alts.join("\n"));
    },
    pptx: async () => {
      const { words, alts, notes } = readPptxWords(bytes);
      return words + compact([...alts, notes].join("\n"));
    },
    html: async () => htmlWords(new TextDecoder().decode(bytes)),
    docx: async () => officeWords(bytes, /^word\/[^/]+\.xml$/u),
    xlsx: async () => officeWords(bytes, /^xl\/(sharedStrings|worksheets\/[^/]+|workbook)\.xml$/u),
    csv: async () => compact(new TextDecoder().decode(bytes).replaceAll('""', '"')),
  } as const;
  return readers[exportFormats[format].extension]();
}

function htmlWords(page: string): string {
  const { document } = new JSDOM(page).window;
  for (const element of document.querySelectorAll("style")) element.remove();
  const labels = [...document.querySelectorAll("[aria-label]")].map((element) => element.getAttribute("aria-label"));
  return compact([document.body.textContent, ...labels].join("\n"));
}

function officeWords(bytes: Uint8Array, parts: RegExp): string {
  const texts = [...unzip(bytes)]
    .filter(([path]) => parts.test(path))
    .map(([, part]) => allText(parseXml(new TextDecoder().decode(part))));
  return compact(texts.join("\n"));
}

const allText = ({ text, children }: XmlNode): string => text + children.map(allText).join("");
