import type { Route } from "next";
import type { ExportFormat } from "@/lib/domain/exports/formats";
import type { VariantId } from "@/lib/domain/library/variants";
import type { Density } from "@/lib/domain/slides/outline";

/** What the page of exports is about: a file, or the private data file. */
export type ExportTab = ExportFormat | "data";
export type ExportPlace = { tab: ExportTab; variant: VariantId; density: Density };

/** The export page as it stands in an address, so that a tab is a link and a choice can be sent on. */
export const exportHref = (proposalId: string, { tab, variant, density }: ExportPlace): Route =>
  `/proposals/${proposalId}/export?format=${tab}&for=${variant}&text=${density}` as Route;

/** The same page with the versions before one, where the list of versions goes on. */
export const olderVersionsHref = (proposalId: string, place: ExportPlace, before: number): Route =>
  `${exportHref(proposalId, place)}&before=${before}#earlier-title` as Route;
