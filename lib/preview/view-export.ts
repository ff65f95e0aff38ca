import { type BuildDeckOutline, buildDeckOutline } from "@/lib/domain/deck/build-outline";
import { type DeckLength, deckLength } from "@/lib/domain/deck/timing";
import type { DocumentId } from "@/lib/domain/exports/formats";
import { buildOutline, type KeptOutline } from "@/lib/domain/exports/kept-outline";
import type { Finding } from "@/lib/domain/findings/finding";
import { type Result, succeed } from "@/lib/domain/problem/result";
import type { RegisterOutline } from "@/lib/domain/register/register-outline";
import { describeFit, type FitNote } from "../export/fit/describe-fit";
import { type LaidOutPaper, layOutPaper } from "../export/paper/lay-out-paper";
import { normalisePaper } from "../export/paper/normalise-paper";
import type { FittedDeck } from "../export/sheet/fitted-deck";
import { shippedMetrics } from "../export/type/font-metrics";
import { type DeckSource, deckInput } from "./deck-input";
import { deckFindings, fitWhole } from "./view-deck";

/** What will come down, by the kind of document it is. */
export type DocumentView =
  | {
      source: "deck";
      deck: FittedDeck;
      notes: FitNote[];
      /** Characters that no face of the deck has. */
      lacking: string[];
      titles: Record<string, string>;
    }
  /** `laidOut` is null where the one page it has to be cannot hold it. */
  | { source: "paper"; laidOut: LaidOutPaper | null; brand: FittedDeck["brand"] }
  | { source: "register"; register: RegisterOutline };

export type ExportView = {
  /** Of the whole deck for this reader; without a main slide there is nothing to send. */
  length: DeckLength;
  state: "draft" | "final";
  /** Null where no document was asked for. */
  document: Result<{ shown: DocumentView; findings: Finding[] }, "nothing_to_print"> | null;
};

type ExportAsk = { source: DeckSource; document: DocumentId | null };

/** Everything the export page shows of one document: its pages, what was checked, and how its slides came to fit. */
export function viewExport({ source, document }: ExportAsk): ExportView {
  const given = deckInput(source);
  const whole = buildDeckOutline(given);
  const length = deckLength(fitWhole(whole).deck.slides);
  return { length, state: given.state, document: document && viewDocument(document, given) };
}

function viewDocument(document: DocumentId, given: BuildDeckOutline): ExportView["document"] {
  const built = buildOutline(document, given);
  if (!built.ok) return built;
  const kept = built.value;
  const findings = deckFindings(given, kept.source === "deck" ? kept.outline : undefined);
  return succeed({ shown: showDocument(kept), findings });
}

function showDocument(kept: KeptOutline): DocumentView {
  switch (kept.source) {
    case "deck": {
      const { deck, report } = fitWhole(kept.outline);
      const titles = new Map(kept.outline.slides.map(({ id, title }) => [id, title]));
      return {
        source: "deck",
        deck,
        notes: describeFit(report, (id) => titles.get(id) ?? id),
        lacking: [...new Set(report.missing.flatMap(({ characters }) => characters))],
        titles: Object.fromEntries(titles),
      };
    }
    case "paper":
      return {
        source: "paper",
        laidOut: layOutPaper(normalisePaper(kept.outline), shippedMetrics),
        brand: kept.outline.brand,
      };
    case "register":
      return { source: "register", register: kept.outline };
  }
}
