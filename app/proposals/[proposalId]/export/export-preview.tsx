import { ExportPages } from "@/components/deck/export-pages";
import { fitDeck } from "@/components/deck/fitted-slides";
import { PaperPictures } from "@/components/deck/paper-pictures";
import { RegisterPreview } from "@/components/deck/register-preview";
import type { ExportFormat } from "@/lib/domain/exports/formats";
import type { KeptOutline } from "@/lib/domain/exports/kept-outline";

/** What will come down, by the kind of document it is. */
export function ExportPreview({ kept, format }: { kept: KeptOutline; format: ExportFormat }) {
  switch (kept.source) {
    case "deck":
      return <ExportPages deck={fitDeck(kept.outline)} />;
    case "paper":
      return <PaperPictures paper={kept.outline} isSetElsewhere={format === "docx"} />;
    case "register":
      return <RegisterPreview register={kept.outline} isOneSheet={format === "register-csv"} />;
  }
}
