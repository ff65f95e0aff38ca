import { describe, expect, it } from "vitest";
import { listTexts } from "@/lib/domain/answers/list-texts";
import type { Draft } from "@/lib/domain/draft/draft";
import { type ExportFormat, exportFormatIds, exportFormats } from "@/lib/domain/exports/formats";
import { buildOutline, type KeptOutline } from "@/lib/domain/exports/kept-outline";
import { buildProposalFile } from "@/lib/domain/file/build-proposal-file";
import { checkProposalFile } from "@/lib/domain/file/check-proposal-file";
import { proposalFileSchema } from "@/lib/domain/file/proposal-file";
import { onePageKinds } from "@/lib/domain/paper/paper-outline";
import { sectionList } from "@/lib/domain/sections/registry";
import { normaliseText } from "@/lib/domain/text/normalise-text";
import { lostLetters } from "../support/count-letters";
import { exampleGiven } from "../support/example-outline";
import { drawFile } from "../support/files/draw-example";
import { fileWords } from "../support/files/file-words";
import { outlineWords } from "../support/files/outline-words";
import { inEveryScript } from "../support/in-every-script";
import { docxFaults } from "../support/office/docx-faults";
import { xlsxFaults } from "../support/office/xlsx-faults";
import { checkPdf } from "../support/pdf/check-pdf";
import { drawDeck } from "../support/pdf/draw-deck";
import { familiesOf, strangeFaces } from "../support/pdf/faces";
import { findOverlaps } from "../support/pdf/find-overlaps";
import { readPdf } from "../support/pdf/read-pdf";
import { checkPptx } from "../support/pptx/check-pptx";
import { writeFitted } from "../support/pptx/write-deck";

// Every text in a script of its own and three times too long, in every format. The deck's own PDF has a test to itself
// and is not laid out again for PowerPoint; the handout, which sets the same slides smaller, is drawn of the few slides
// for five minutes.

const EXAMPLE = "housing-internal-network";
const draft = inEveryScript(EXAMPLE);
const source = exampleGiven(EXAMPLE, draft);

type Drawn = { kept: KeptOutline; bytes: Uint8Array };

async function draw(format: ExportFormat): Promise<Drawn> {
  if (format !== "handout" && format !== "pptx") {
    return drawFile({ source, choice: { format, notes: exportFormats[format].hasNotes } });
  }
  const kept = buildOutline(format === "pptx" ? "deck" : "five-minutes", source);
  if (!kept.ok || kept.value.source !== "deck") throw new Error("there is something to draw");
  const { outline } = kept.value;
  const bytes = format === "pptx" ? writeFitted(outline, true) : (await drawDeck(outline, "handout")).bytes;
  return { kept: kept.value, bytes };
}

const kindOfPage = (format: ExportFormat): "deck" | "handout" | "paper" => {
  if (format === "handout") return "handout";
  return exportFormats[format].document === "five-minutes" ? "deck" : "paper";
};

/** Whatever breaks the rules of the kind of file it is. */
async function faultsOf(format: ExportFormat, bytes: Uint8Array): Promise<unknown[]> {
  switch (exportFormats[format].extension) {
    case "pdf":
      return [...(await checkPdf(bytes, kindOfPage(format))), ...(await findOverlaps(bytes)), ...strangeFaces(bytes)];
    case "pptx":
      return checkPptx(bytes);
    case "docx":
      return docxFaults(bytes);
    case "xlsx":
      return xlsxFaults(bytes);
    default:
      return [];
  }
}

/** Neither parted over pages nor painted from the right: each text stands there as it is. */
const isUndivided = (format: ExportFormat): boolean =>
  ["docx", "xlsx", "csv"].includes(exportFormats[format].extension);

/** What is said beside the slides, where the file has a place for it. */
const notesOf = ({ source: kind, outline }: KeptOutline, format: ExportFormat): string[] =>
  kind === "deck" && (exportFormats[format].hasNotes || format === "handout")
    ? outline.slides.flatMap(({ notes = [] }) => notes)
    : [];

const textsIn = (given: Draft): string[] =>
  sectionList.flatMap((section) =>
    listTexts(section, given[section.id]?.answers ?? {}).map(({ text }) => normaliseText(text).trim()),
  );

describe("a proposal at full length in every script", () => {
  it.each(exportFormatIds.filter((format) => format !== "pdf"))("is sound and whole as %s", async (format) => {
    const { kept, bytes } = await draw(format);
    expect(await faultsOf(format, bytes)).toEqual([]);
    if (exportFormats[format].extension === "pdf") expect(familiesOf(bytes)).not.toEqual([]);
    const words = await fileWords(format, bytes);
    const asked = [...outlineWords(kept, format), ...notesOf(kept, format)];
    if (isUndivided(format)) expect(asked.filter((text) => !words.includes(text))).toEqual([]);
    else expect(lostLetters(asked, words)).toEqual([]);
    if (kept.source === "paper" && onePageKinds.has(kept.outline.kind)) {
      expect((await readPdf(bytes)).pages).toHaveLength(1);
    }
  });

  it("comes back from its data file letter for letter", () => {
    const file = buildProposalFile({ title: "Every script", stanceOn: true, draft, exportedAt: source.frozenAt });
    const read = checkProposalFile(proposalFileSchema.parse(JSON.parse(JSON.stringify(file))));
    if (!read.ok) throw new Error(read.code);
    expect(textsIn(read.value.sections)).toEqual(textsIn(draft));
  });
});
