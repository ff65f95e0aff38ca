import { z } from "zod";

export const exportFormats = ["pdf", "html"] as const;
export const exportFormatSchema = z.enum(exportFormats);
export type ExportFormat = z.infer<typeof exportFormatSchema>;

/** Raise it with every change that alters bytes: kept files of an older drawing are then never handed out. */
export const EXPORT_VERSION = 1;

export const mimeOf = { pdf: "application/pdf", html: "text/html; charset=utf-8" } as const satisfies Record<
  ExportFormat,
  string
>;
