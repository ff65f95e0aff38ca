import { describe, expect, it } from "vitest";
import { contrast } from "@/lib/domain/brand/colour";
import { themeIds } from "@/lib/domain/brand/themes";
import { deepPalette, paletteOf } from "./theme";

const brands = [...themeIds.map((theme) => ({ theme })), { theme: "slate", accent: "#FFCC00" } as const];

describe.each(brands)("the palette of $theme $accent", (brand) => {
  const palette = paletteOf(brand);

  it("sets every ink so that it can be read on paper and on the panel", () => {
    for (const ground of [palette.paper, palette.panel]) {
      for (const ink of ["ink", "ink-2", "accent", "second"] as const) {
        expect(contrast(palette[ink], ground)).toBeGreaterThanOrEqual(4.5);
      }
    }
    expect(contrast(palette.mute, palette.paper)).toBeGreaterThanOrEqual(3);
  });

  it("sets every ink so that it can be read on the dark ground", () => {
    const deep = deepPalette(palette);
    for (const ink of ["ink", "ink-2", "accent", "second", "mute"] as const) {
      expect(contrast(deep[ink], deep.paper)).toBeGreaterThanOrEqual(4.5);
    }
  });

  it("lets risk bands only darken, so that they read in grey", () => {
    const onWhite = (["low", "moderate", "high", "severe"] as const).map((band) => contrast(palette[band], "#FFFFFF"));
    expect([...onWhite].sort((one, other) => one - other)).toEqual(onWhite);
    expect(contrast(palette.paper, palette.severe)).toBeGreaterThanOrEqual(4.5);
    for (const band of ["low", "moderate", "high"] as const) {
      expect(contrast(palette.ink, palette[band])).toBeGreaterThanOrEqual(4.5);
    }
  });
});
