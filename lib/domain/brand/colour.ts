import { z } from "zod";

/** "#0F5C56": six digits, as colour pickers give them, kept in capitals. */
export const hexSchema = z
  .string()
  .regex(/^#[0-9a-fA-F]{6}$/u, "Write the colour as # and six digits, such as #005EB8.")
  .transform((hex) => hex.toUpperCase())
  .pipe(z.string());

/** Red, green and blue from 0 to 1. */
export type Rgb = readonly [red: number, green: number, blue: number];

export function readHex(hex: string): Rgb {
  const value = Number.parseInt(hex.slice(1), 16);
  return [(value >> 16) / 255, ((value >> 8) & 255) / 255, (value & 255) / 255];
}

export const writeHex = (rgb: Rgb): string =>
  `#${rgb
    .map((channel) =>
      Math.round(clamp(channel) * 255)
        .toString(16)
        .padStart(2, "0"),
    )
    .join("")
    .toUpperCase()}`;

const clamp = (channel: number): number => Math.min(1, Math.max(0, channel));

/** sRGB as it is stored to light as it adds up. */
export const toLinear = (channel: number): number =>
  channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;

export const fromLinear = (light: number): number =>
  light <= 0.0031308 ? light * 12.92 : 1.055 * light ** (1 / 2.4) - 0.055;

function luminance(hex: string): number {
  const [red, green, blue] = readHex(hex);
  return 0.2126 * toLinear(red) + 0.7152 * toLinear(green) + 0.0722 * toLinear(blue);
}

/** WCAG 2: from 1, no difference, to 21, black on white. */
export function contrast(one: string, other: string): number {
  const [first, second] = [luminance(one), luminance(other)];
  return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
}

/** So much of a colour on white paper. */
export const tint = (hex: string, share: number): string => {
  const [red, green, blue] = readHex(hex);
  const mix = (channel: number): number => 1 - (1 - channel) * share;
  return writeHex([mix(red), mix(green), mix(blue)]);
};
