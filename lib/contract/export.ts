import { z } from "zod";
import { densities, densitySchema, variantIdSchema, variantIds } from "@/lib/domain/deck/outline";
import { proposalIdSchema } from "@/lib/domain/ids";
import { operation } from "./operation";

const exportFormatSchema = z.enum(["pdf", "html"]);
export type ExportFormat = z.infer<typeof exportFormatSchema>;

const params = z.object({ proposalId: proposalIdSchema });
const MAX_VERSION_DIGITS = 6;

export const createExportOperation = operation({
  id: "createExport",
  method: "POST",
  path: "/proposals/{proposalId}/exports",
  summary: "Freeze a version, or reuse an unchanged one, and say where its deck is",
  access: "view",
  params,
  // The other variants and the present density have their names already; they are drawn in a later release.
  body: z.strictObject({
    format: exportFormatSchema,
    variant: variantIdSchema.extract(["executive"]),
    density: densitySchema.extract(["read-ahead"]),
  }),
  reply: z.object({ version: z.int(), url: z.string() }),
  status: 201,
  problems: ["not_found", "slide_overflow", "deck_too_long"],
});

const fileNamePattern = new RegExp(
  `^deck-(${variantIds.join("|")})-(${densities.join("|")})\\.(${exportFormatSchema.options.join("|")})$`,
);

const fileNameSchema = z.object({ variant: variantIdSchema, density: densitySchema, format: exportFormatSchema });

/** `deck-<variant>-<density>.<format>` taken apart. The name must have passed the operation's own schema. */
export function readDeckFileName(file: string): z.infer<typeof fileNameSchema> {
  const [, variant, density, format] = fileNamePattern.exec(file) ?? [];
  return fileNameSchema.parse({ variant, density, format });
}

export const mediaTypeOf: Readonly<Record<ExportFormat, string>> = {
  pdf: "application/pdf",
  html: "text/html; charset=utf-8",
};

export const getDeckFileOperation = operation({
  id: "getDeckFile",
  method: "GET",
  path: "/proposals/{proposalId}/versions/{number}/files/{file}",
  summary: "Download the deck of a frozen version",
  access: "view",
  params: params.extend({
    number: z.string().regex(new RegExp(`^[1-9]\\d{0,${MAX_VERSION_DIGITS - 1}}$`)),
    file: z
      .string()
      .regex(fileNamePattern)
      .meta({ examples: ["deck-executive-read-ahead.pdf"] }),
  }),
  body: null,
  reply: null,
  status: 200,
  files: ["application/pdf", "text/html"],
  problems: ["not_found", "slide_overflow", "deck_too_long"],
});
