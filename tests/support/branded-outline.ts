import { PNG } from "pngjs";
import type { ExampleId } from "@/lib/content/load-examples";
import type { BrandRef, DeckOutline } from "@/lib/domain/deck/outline";
import { readLogoPicture } from "@/lib/export/logo/read-logo-picture";
import { exampleOutline } from "./example-outline";

/** A mark of two colours on nothing, as logos are. */
export function drawLogo(width = 240, height = 60): Uint8Array {
  const picture = new PNG({ width, height });
  for (let at = 0; at < width * height; at += 1) {
    const x = at % width;
    if (x < height) picture.data.set([0, 94, 184, 255], at * 4);
    else if (x > height * 1.2) picture.data.set([27, 36, 37, 255], at * 4);
  }
  return new Uint8Array(PNG.sync.write(picture));
}

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
