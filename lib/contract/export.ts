import { z } from "zod";
import { densitySchema, variantIdSchema } from "@/lib/domain/deck/outline";
import { proposalIdSchema } from "@/lib/domain/ids";
import { operation } from "./operation";

export const exportFormatSchema = z.enum(["pdf", "html"]);
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
  problems: ["not_found", "slide_overflow"],
});

/** `deck-<variant>-<density>.<format>`, taken apart. */
const fileSchema = z
  .templateLiteral(["deck-", variantIdSchema, "-", densitySchema, ".", exportFormatSchema])
  .meta({ example: "deck-executive-read-ahead.pdf" });

export const getDeckFileOperation = operation({
  id: "getDeckFile",
  method: "GET",
  path: "/proposals/{proposalId}/versions/{number}/files/{file}",
  summary: "Download the deck of a frozen version",
  access: "view",
  params: params.extend({
    number: z.string().regex(new RegExp(`^[1-9]\\d{0,${MAX_VERSION_DIGITS - 1}}$`)),
    file: fileSchema,
  }),
  body: null,
  reply: null,
  status: 200,
  files: ["application/pdf", "text/html"],
  problems: ["not_found", "slide_overflow"],
});
