import { describe, expect, it } from "vitest";
import { contrast } from "@/lib/domain/brand/colour";
import { themeIds } from "@/lib/domain/brand/themes";
import { deepPalette, onDeep, paletteOf } from "./palette";

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

  it("sets the words of filled boxes and bubbles so that they can be read", () => {
    for (const ground of ["panel", "soft", "second-soft"] as const) {
      for (const ink of ["ink", "ink-2"] as const) {
        expect(contrast(palette[ink], palette[ground]), `${ink} on ${ground}`).toBeGreaterThanOrEqual(4.5);
      }
    }
    for (const ink of ["white", "on-deep"] as const) {
      expect(contrast(palette[ink], palette.deep)).toBeGreaterThanOrEqual(4.5);
    }
  });

  it("sets the words of a white box so that they can be read, also where it stands on the dark ground", () => {
    for (const shown of [palette, deepPalette(palette)]) {
      for (const ink of ["on-white", "on-white-2"] as const) {
        expect(contrast(shown[ink], shown.white), ink).toBeGreaterThanOrEqual(4.5);
      }
      expect(shown.white).toBe("#FFFFFF");
    }
  });

  it("sets every ink so that it can be read on the dark ground", () => {
    for (const ink of ["ink", "ink-2"] as const) {
      expect(contrast(palette[onDeep[ink]], palette[onDeep.paper])).toBeGreaterThanOrEqual(4.5);
    }
  });

  it("tells what carries the claim from what lies around it in grey as well", () => {
    for (const other of ["mute", "soft", "rule"] as const) {
      expect(contrast(palette.accent, palette[other])).toBeGreaterThanOrEqual(1.5);
    }
    expect(contrast(palette.accent, palette.soft)).toBeGreaterThanOrEqual(4);
  });

  it("lets risk bands only darken, so that they read in grey", () => {
    const onWhite = (["low", "moderate", "high", "severe"] as const).map((band) => contrast(palette[band], "#FFFFFF"));
    for (const [at, ratio] of onWhite.entries()) {
      if (at > 0) expect(ratio / (onWhite[at - 1] ?? 1)).toBeGreaterThanOrEqual(1.2);
    }
    expect(contrast(palette.paper, palette.severe)).toBeGreaterThanOrEqual(4.5);
    for (const band of ["low", "moderate", "high"] as const) {
      expect(contrast(palette.ink, palette[band])).toBeGreaterThanOrEqual(4.5);
    }
  });
});
