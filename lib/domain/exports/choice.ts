import { z } from "zod";
import { type VariantId, variantIdSchema, variantIds } from "../library/variants";
import { type Density, densities, densitySchema } from "../slides/outline";
import { type DocumentId, documentIds, documents, type ExportFormat, exportFormatIds, exportFormats } from "./formats";

export const exportFormatSchema = z.enum(exportFormatIds);

/** What somebody asks for. What the format does not depend on is left as it is here and changes nothing. */
export const exportChoiceSchema = z
  .strictObject({
    format: exportFormatSchema,
    variant: variantIdSchema.default("executive"),
    density: densitySchema.default("read-ahead"),
    /** Speaker notes hold likely objections and the answers to them, so nobody gets them unasked. */
    notes: z.boolean().default(false),
  })
  .refine(({ format, notes }) => !notes || exportFormats[format].hasNotes, {
    path: ["notes"],
    error: "This format has no place for speaker notes.",
  });
export type ExportChoice = z.infer<typeof exportChoiceSchema>;

type Varied = { variant: VariantId; density: Density };

/** The name a document is kept by in its version, such as `deck-finance-present`. */
export const outlineName = (document: DocumentId, given: Varied): string =>
  [document, ...documents[document].varies.map((part) => given[part])].join("-");

export type DocumentChoice = Varied & { document: DocumentId };

/** Every name there is. Where a document does not vary, all choices have one name, and its first is given back. */
const documentChoices: ReadonlyMap<string, DocumentChoice> = new Map(
  documentIds
    .flatMap((document) =>
      [...variantIds]
        .reverse()
        .flatMap((variant) => [...densities].reverse().map((density) => ({ document, variant, density }))),
    )
    .map((choice) => [outlineName(choice.document, choice), choice]),
);

/** The document behind a name; null where none has it, as of a document that is made no more. */
export const readOutlineName = (name: string): DocumentChoice | null => documentChoices.get(name) ?? null;

/** The last part of a file's address, such as `deck-finance-present-notes.pptx`. */
export function exportFileName({ format, notes, ...given }: ExportChoice): string {
  const { document, stem, extension } = exportFormats[format];
  const parts = [stem, ...documents[document].varies.map((part) => given[part]), ...(notes ? ["notes"] : [])];
  return `${parts.join("-")}.${extension}`;
}

/** Every address there is, by its choice. Where a format does not vary, all its choices have one address. */
const choices: ReadonlyMap<string, ExportChoice> = new Map(
  exportFormatIds.flatMap(choicesOf).map((choice) => [exportFileName(choice), choice]),
);

function choicesOf(format: ExportFormat): ExportChoice[] {
  const notesOf = exportFormats[format].hasNotes ? [false, true] : [false];
  return variantIds.flatMap((variant) =>
    densities.flatMap((density) => notesOf.map((notes) => ({ format, variant, density, notes }))),
  );
}

/** The choice behind an address; null where no file has it. */
export const readExportFileName = (file: string): ExportChoice | null => choices.get(file) ?? null;
