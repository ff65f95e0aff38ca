import type { FormatOf } from "@/lib/domain/exports/formats";
import type { DeckOutline } from "@/lib/domain/slides/outline";
import { type Fitted, fit as fitOutline } from "../fit/fit";
import { ESTIMATE_FILL } from "../fit/fit-slide";
import { renderHtmlFile } from "../html/render-html";
import { registerFonts } from "../pdf/fonts";
import { renderHandout } from "../pdf/render-handout";
import { layOutDeck, type Overflow, paintDeck } from "../pdf/render-pdf";
import { renderPptx } from "../pptx/render-pptx";
import type { FitReport } from "../sheet/fitted-deck";
import { shippedMetrics } from "../type/font-metrics";
import { webFaces } from "./web-faces";

type RenderOutline = {
  outline: DeckOutline;
  format: FormatOf<"deck">;
  notes: boolean;
  fontFolder: string;
  /** The PNG the brand names, which a deck without one leaves out. */
  logo?: Uint8Array | null;
  /** More are refused before anything is drawn. */
  mostPages?: number;
};
type Drawn =
  /** `report` is null where nothing had to be fitted. */
  | { ok: true; bytes: Uint8Array; report: FitReport | null }
  /** Slides that no setting could hold: a fault of ours, named rather than drawn cut off. */
  | { ok: false; overflows: Overflow[] }
  /** More pages than one export may take. */
  | { ok: false; pages: number };
export type Rendered =
  | Drawn
  /** The PDF came out without sound tags, so there is none. */
  | { ok: false; untagged: string };

const MOST_ROUNDS = 4;
const TIGHTER = 0.06;
/** Several times what the longest answers everywhere come to. */
const MOST_PAGES = 400;

/** From outline to bytes. Fixed pages are laid out for real first; a slide that still grows is fitted again, tighter. */
export async function renderOutline({
  outline,
  format,
  fontFolder,
  notes,
  logo = null,
  mostPages = MOST_PAGES,
}: RenderOutline): Promise<Drawn> {
  if (outline.brand.logo && logo === null) throw new Error("a deck with a logo is not drawn without it");
  const first = fitOutline(outline, shippedMetrics);
  const pages = first.deck.slides.length;
  if (pages > mostPages) return { ok: false, pages };
  if (format === "html") {
    const { deck, report } = first;
    const faces = webFaces(fontFolder, deck.brand.headings);
    return { ok: true, bytes: new TextEncoder().encode(renderHtmlFile(deck, shippedMetrics, { logo, faces })), report };
  }
  registerFonts(fontFolder);
  const { fitted, laidOut } = await confirm(outline, logo);
  if (laidOut.overflows.length > 0) return { ok: false, overflows: laidOut.overflows };
  const { deck, report } = fitted;
  if (format === "pptx" || format === "five-minutes-pptx") {
    return { ok: true, bytes: renderPptx(deck, shippedMetrics, { notes, logo }), report };
  }
  if (format === "handout") {
    const handout = await renderHandout(deck, shippedMetrics, logo);
    return handout.ok ? { ...handout, report } : handout;
  }
  return { ok: true, bytes: await paintDeck(laidOut, deck), report };
}

type Confirmed = { fitted: Fitted; laidOut: Awaited<ReturnType<typeof layOutDeck>> };

async function confirm(outline: DeckOutline, logo: Uint8Array | null): Promise<Confirmed> {
  const tighten = new Map<string, number>();
  for (let round = 1; ; round += 1) {
    const fitted = fitOutline(outline, shippedMetrics, { tighten });
    const laidOut = await layOutDeck(fitted.deck, shippedMetrics, logo);
    if (laidOut.overflows.length === 0 || round === MOST_ROUNDS) return { fitted, laidOut };
    for (const { slideId } of laidOut.overflows) {
      tighten.set(slideId, (tighten.get(slideId) ?? ESTIMATE_FILL) - TIGHTER);
    }
  }
}
