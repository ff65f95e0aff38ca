import { expect, it } from "vitest";
import type { Draft } from "@/lib/domain/draft/draft";
import type { ExportFormat } from "@/lib/domain/exports/formats";
import { exampleFile, exampleGiven } from "../support/example-outline";
import { drawFile } from "../support/files/draw-example";
import { openPdf } from "../support/pdf/read-pdf";
import { unzip } from "../support/pptx/unzip";

const ID = "county-winter-service";
const TYPED = "Write to roads@anytown.gov.uk or see www.anytown.gov.uk/roads.";
const TARGETS = ["https://www.anytown.gov.uk/roads", "mailto:roads@anytown.gov.uk"];

/** The example with two addresses in what it answers and in what it would settle for. */
function withAddresses(): Draft {
  const sections = structuredClone(exampleFile(ID).sections);
  Object.assign(firstRow(sections, "objections"), { answer: TYPED, longAnswer: null });
  Object.assign(firstRow(sections, "asks"), { fallback: TYPED });
  return sections;
}

function firstRow(sections: Draft, list: "objections" | "asks"): object {
  const rows = sections[list]?.answers[list];
  const [row] = Array.isArray(rows) ? rows : [];
  if (typeof row !== "object" || row === null) throw new Error(`the example has no ${list}`);
  return row;
}

async function pdfTargets(bytes: Uint8Array): Promise<string[]> {
  const document = await openPdf(bytes);
  const pages = await Promise.all(Array.from({ length: document.numPages }, (_, at) => document.getPage(at + 1)));
  const annotations = (await Promise.all(pages.map((page) => page.getAnnotations()))).flat();
  await document.loadingTask.destroy();
  return annotations.flatMap(({ unsafeUrl, url }) => [String(url ?? unsafeUrl ?? "")]);
}

const packedTargets = (bytes: Uint8Array): string[] =>
  [...unzip(bytes)]
    .filter(([name]) => name.endsWith(".rels"))
    .flatMap(([, part]) =>
      [
        ...Buffer.from(part)
          .toString()
          .matchAll(/Target="([^"]+)"/gu),
      ].map(([, to = ""]) => to),
    );

const pageTargets = (bytes: Uint8Array): string[] =>
  [
    ...Buffer.from(bytes)
      .toString()
      .matchAll(/href="([^"]+)"/gu),
  ].map(([, to = ""]) => to);

it.each<[ExportFormat, (bytes: Uint8Array) => string[] | Promise<string[]>]>([
  ["pdf", pdfTargets],
  ["handout", pdfTargets],
  ["qa", pdfTargets],
  ["pptx", packedTargets],
  ["docx", packedTargets],
  ["html", pageTargets],
])("typed addresses are links in %s", async (format, targetsOf) => {
  const source = { ...exampleGiven(ID, withAddresses()), title: "www.anytown.gov.uk in winter" };
  const { bytes } = await drawFile({ source, choice: { format, notes: false } });
  expect(await targetsOf(bytes)).toEqual(expect.arrayContaining(TARGETS));
});
