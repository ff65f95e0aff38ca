import type { ExampleId } from "@/lib/content/load-examples";
import type { BrandRef } from "@/lib/domain/brand/brand-ref";
import type { DeckOutline } from "@/lib/domain/slides/outline";
import { readLogoPicture } from "@/lib/export/logo/read-logo-picture";
import { drawLogo } from "./draw-logo";
import { exampleOutline } from "./example-outline";

type Branded = { outline: DeckOutline; logo: Uint8Array };

/** An example as an organisation with a kit of its own sends it. */
export function brandedOutline(id: ExampleId, look: Partial<BrandRef> = {}): Branded {
  const picture = readLogoPicture(drawLogo());
  if (!picture.ok) throw new Error(picture.code);
  const { bytes, ...facts } = picture.value;
  const logo = { assetId: "019ab3c4-0000-7000-8000-000000000001", ...facts };
  const outline = exampleOutline(id);
  return {
    outline: { ...outline, brand: { theme: "slate", accent: "#005EB8", isBold: true, logo, ...look } },
    logo: bytes,
  };
}
