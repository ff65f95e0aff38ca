import { z } from "zod";
import { exportChoiceSchema } from "@/lib/domain/exports/choice";
import { exportFormatIds, exportFormats } from "@/lib/domain/exports/formats";
import { proposalIdSchema } from "@/lib/domain/ids/record-ids";
import { operation } from "./operation";

const params = z.object({ proposalId: proposalIdSchema });
const MAX_VERSION_DIGITS = 6;

export const createExportOperation = operation({
  id: "createExport",
  method: "POST",
  path: "/proposals/{proposalId}/exports",
  summary: "Freeze a version, or reuse an unchanged one, and say where its file is",
  access: "view",
  params,
  body: exportChoiceSchema,
  reply: z.object({ version: z.int(), url: z.string() }),
  status: 201,
  problems: ["not_found", "nothing_to_print", "slide_overflow", "deck_too_long", "tags_failed"],
});

export const getExportLineOperation = operation({
  id: "getExportLine",
  method: "GET",
  path: "/exports/line",
  summary: "How many exports run, and how many go before your own; null where none of yours waits",
  access: "user",
  params: z.object({}),
  body: null,
  reply: z.object({ running: z.int(), ahead: z.int().nullable() }),
  status: 200,
  problems: [],
});

export const getExportFileOperation = operation({
  id: "getExportFile",
  method: "GET",
  path: "/proposals/{proposalId}/versions/{number}/files/{file}",
  summary: "Download a file of a frozen version",
  access: "view",
  params: params.extend({
    number: z.string().regex(new RegExp(`^[1-9]\\d{0,${MAX_VERSION_DIGITS - 1}}$`)),
    file: z
      .string()
      .regex(/^[a-z]+(-[a-z]+)*\.[a-z]{3,4}$/)
      .max(80)
      .meta({ examples: ["deck-executive-read-ahead.pdf"] }),
  }),
  body: null,
  reply: null,
  status: 200,
  files: [...new Set(exportFormatIds.map((id) => exportFormats[id].mediaType.replace(/;.*/, "")))],
  problems: ["not_found", "slide_overflow", "deck_too_long", "tags_failed"],
});
