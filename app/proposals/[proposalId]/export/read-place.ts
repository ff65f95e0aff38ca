import type { ExportPlace, ExportTab } from "@/components/deck/export-href";
import { exportFormatIds } from "@/lib/domain/exports/formats";
import { variantIds } from "@/lib/domain/library/variants";
import { densities } from "@/lib/domain/slides/outline";

type Asked = Readonly<Record<string, string | string[] | undefined>>;

const tabs: readonly ExportTab[] = [...exportFormatIds, "data"];

/** What the address asks for; anything it cannot mean is the usual choice. */
export const readPlace = (asked: Asked): ExportPlace => ({
  tab: tabs.find((id) => id === asked.format) ?? "pdf",
  variant: variantIds.find((id) => id === asked.for) ?? "executive",
  density: densities.find((id) => id === asked.text) ?? "read-ahead",
});
