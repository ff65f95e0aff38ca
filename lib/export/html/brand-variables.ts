import type { BrandRef } from "@/lib/domain/deck/outline";
import { placeLogo } from "../sheet/place-logo";
import { paletteOf } from "../theme";

type Variables = Readonly<Record<`--s-${string}`, string>>;

const OWN = ["accent", "second", "soft", "deep", "on-deep", "deep-soft"] as const;

/** What the style sheet leaves open for one organisation: its own colours, its logo and how large that stands. */
export function brandVariables(brand: BrandRef, logoSource: string | null): Variables {
  const palette = paletteOf(brand);
  const colours = brand.accent === undefined ? [] : OWN.map((name) => [`--s-${name}`, palette[name]]);
  return Object.fromEntries([...colours, ...(logoSource === null ? [] : logoVariables(brand, logoSource))]);
}

function logoVariables(brand: BrandRef, source: string): [string, string][] {
  const sizes = (["cover", "table"] as const).flatMap((layout): [string, string][] => {
    const placed = placeLogo({ layout }, { brand, organisation: "" });
    const name = layout === "cover" ? "cover-logo" : "slide-logo";
    return placed === null
      ? []
      : [
          [`--s-${name}-width`, `${round(placed.box.width)}`],
          [`--s-${name}-height`, `${round(placed.box.height)}`],
        ];
  });
  return [["--s-logo", `url("${source}")`], ...sizes];
}

const round = (points: number): number => Math.round(points * 100) / 100;
