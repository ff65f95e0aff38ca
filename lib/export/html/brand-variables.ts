import type { BrandRef } from "@/lib/domain/brand/brand-ref";
import { paletteOf } from "../palette";
import { placeLogo } from "../sheet/place-logo";
import { SANS_HEADINGS } from "./families";

type Variables = Readonly<Record<`--s-${string}`, string>>;

const OWN = ["accent", "second", "bar", "second-bar", "on-bar", "soft", "deep", "on-deep"] as const;

/** What the style sheet leaves open for one organisation: colours, the face of headings, its logo and that one's size. */
export function brandVariables(brand: BrandRef, logoSource: string | null): Variables {
  return {
    ...(brand.headings === "sans" && SANS_HEADINGS),
    ...((brand.accent ?? brand.second) !== undefined && ownColours(brand)),
    ...(logoSource !== null && Object.fromEntries(logoVariables(brand, logoSource))),
  };
}

function ownColours(brand: BrandRef): Variables {
  const palette = paletteOf(brand);
  return Object.fromEntries(OWN.map((name) => [`--s-${name}`, palette[name]]));
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
