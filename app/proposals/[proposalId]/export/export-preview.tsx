import { ExportPages } from "@/components/deck/export-pages";
import { PaperPictures } from "@/components/deck/paper-pictures";
import { RegisterPreview } from "@/components/deck/register-preview";
import type { ExportFormat } from "@/lib/domain/exports/formats";
import type { DocumentView } from "@/lib/preview/view-export";

/** What will come down, by the kind of document it is. */
export function ExportPreview({ shown, format }: { shown: DocumentView; format: ExportFormat }) {
  switch (shown.source) {
    case "deck":
      return <ExportPages deck={shown.deck} />;
    case "paper": {
      const { laidOut, brand } = shown;
      return laidOut && <PaperPictures paper={laidOut} brand={brand} isSetElsewhere={format === "docx"} />;
    }
    case "register":
      return <RegisterPreview register={shown.register} isOneSheet={format === "register-csv"} />;
  }
}
