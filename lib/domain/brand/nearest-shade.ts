import { contrast } from "./colour";
import { readLab, writeLab } from "./oklab";

const STEP = 0.001;

/** The colour itself where it stands out enough from each ground, else the lightest darker shade of its hue that does. */
export function nearestShade(hex: string, grounds: readonly string[], ratio: number): string {
  const [lightness, a, b] = readLab(hex);
  const passes = (shade: string): boolean => grounds.every((ground) => contrast(shade, ground) >= ratio);
  if (passes(hex)) return hex;
  for (let darker = lightness - STEP; darker > 0; darker -= STEP) {
    const shade = shadeAt(darker, a, b);
    if (passes(shade)) return shade;
  }
  return "#000000";
}

/** Of this lightness and hue; as colourful as a screen can show it. */
function shadeAt(lightness: number, a: number, b: number): string {
  for (let chroma = 1; chroma > 0; chroma -= 0.01) {
    const shade = writeLab([lightness, a * chroma, b * chroma]);
    if (shade !== null) return shade;
  }
  return writeLab([lightness, 0, 0]) ?? "#000000";
}
