import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";

const css = readFileSync(new URL("../../app/globals.css", import.meta.url), "utf8");

type Tokens = Map<string, string>;

/** Each block of declarations that sets `--canvas`, in the order of the file: light, dark by system, dark by choice. */
function readTokenSets(): Tokens[] {
  const blocks = [...css.matchAll(/\{([^{}]*--canvas:[^{}]*)\}/g)].map((block) => block[1] ?? "");
  return blocks.map(
    (block) =>
      new Map([...block.matchAll(/--([a-z0-9-]+):\s*([^;]+);/g)].map((found) => [found[1] ?? "", found[2] ?? ""])),
  );
}

const [light, darkBySystem, darkByChoice] = readTokenSets();

function contrast(one: string, other: string): number {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

const GROUNDS = ["canvas", "surface", "sunken"];
const PAGE_GROUNDS = ["canvas", "surface"];
const SOFT_FILLS = ["soft", "error-soft", "warn-soft", "ok-soft", "info-soft", "example-soft"];

/** Ratios are stated to two places. Ink, the grounds it stands on, and the lowest ratio it may have in light and in dark. */
const PAIRS: readonly [ink: string, grounds: readonly string[], lowestLight: number, lowestDark: number][] = [
  ["ink", GROUNDS, 13.18, 14.11],
  ["ink", SOFT_FILLS, 12.98, 9.96],
  ["ink-2", GROUNDS, 6.32, 8.67],
  ["ink-2", SOFT_FILLS, 6.23, 6.12],
  ["control", GROUNDS, 3.84, 4.94],
  ["control", SOFT_FILLS, 3.78, 3.49],
  ["primary", GROUNDS, 6.5, 8.16],
  ["primary", ["soft"], 6.41, 5.76],
  ["on-primary", ["primary"], 7.82, 8.57],
  ["on-primary", ["primary-hover"], 10.83, 10.69],
  ["on-soft", ["soft"], 8.88, 8.79],
  ["error", ["error-soft"], 6.39, 7.28],
  ["error", PAGE_GROUNDS, 6.88, 8.22],
  ["on-error", ["error"], 7.5, 9.38],
  ["warn", ["warn-soft"], 6.28, 7.99],
  ["warn", PAGE_GROUNDS, 6.5, 9.83],
  ["ok", ["ok-soft"], 6.19, 7.17],
  ["ok", PAGE_GROUNDS, 6.61, 9.19],
  ["info", ["info-soft"], 7.29, 7.63],
  ["info", PAGE_GROUNDS, 7.87, 9.37],
  ["example", ["example-soft"], 7.66, 7.93],
  ["focus", [...GROUNDS, ...SOFT_FILLS], 6.78, 6.39],
];

function tokenOf(tokens: Tokens | undefined, name: string): string {
  const value = tokens?.get(name);
  if (!value) throw new Error(`globals.css sets no --${name}`);
  return value;
}

function lowestContrast(tokens: Tokens | undefined, ink: string, grounds: readonly string[]): number {
  const ratios = grounds.map((ground) => contrast(tokenOf(tokens, ink), tokenOf(tokens, ground)));
  return Math.round(Math.min(...ratios) * 100) / 100;
}

describe("the interface's colours", () => {
  test("both dark sets are one set, and it names every light token", () => {
    expect(light).toBeDefined();
    expect(darkByChoice).toEqual(darkBySystem);
    expect([...(darkByChoice ?? [])].map(([name]) => name)).toEqual([...(light ?? [])].map(([name]) => name));
  });

  test.each(PAIRS)("%s on %j keeps its contrast", (ink, grounds, lowestLight, lowestDark) => {
    expect(lowestContrast(light, ink, grounds)).toBeGreaterThanOrEqual(lowestLight);
    expect(lowestContrast(darkByChoice, ink, grounds)).toBeGreaterThanOrEqual(lowestDark);
  });

  test("every colour that Tailwind may compile is one of these tokens", () => {
    const named = [...css.matchAll(/--color-([a-z0-9-]+): var\(--([a-z0-9-]+)\)/g)];
    expect(css).toContain("--color-*: initial;");
    expect(named.length).toBeGreaterThan(20);
    for (const [, name, token] of named) {
      expect(token).toBe(name);
      expect(light?.has(name ?? "")).toBe(true);
    }
  });
});
