import { fromLinear, type Rgb, readHex, toLinear, writeHex } from "./colour";

// Björn Ottosson's OKLab: equal steps look equal, and taking lightness away keeps the hue.

export type Lab = readonly [lightness: number, a: number, b: number];

type Row = readonly [number, number, number];
type Matrix = readonly [Row, Row, Row];

const LIGHT_TO_CONES: Matrix = [
  [0.4122214708, 0.5363325363, 0.0514459929],
  [0.2119034982, 0.6806995451, 0.1073969566],
  [0.0883024619, 0.2817188376, 0.6299787005],
];
const CONES_TO_LAB: Matrix = [
  [0.2104542553, 0.793617785, -0.0040720468],
  [1.9779984951, -2.428592205, 0.4505937099],
  [0.0259040371, 0.7827717662, -0.808675766],
];
const LAB_TO_CONES: Matrix = [
  [1, 0.3963377774, 0.2158037573],
  [1, -0.1055613458, -0.0638541728],
  [1, -0.0894841775, -1.291485548],
];
const CONES_TO_LIGHT: Matrix = [
  [4.0767416621, -3.3077115913, 0.2309699292],
  [-1.2684380046, 2.6097574011, -0.3413193965],
  [-0.0041960863, -0.7034186147, 1.707614701],
];

/** How colours look to those who see no red, no green or no blue (Machado and others, 2009), in linear light. */
const SIGHTS: readonly (Matrix | null)[] = [
  null,
  [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
];

const multiply = (matrix: Matrix, [x, y, z]: Row): Row => {
  const [first, second, third] = matrix.map(([a, b, c]) => a * x + b * y + c * z);
  return [first ?? 0, second ?? 0, third ?? 0];
};
const each = ([x, y, z]: Row, change: (value: number) => number): Row => [change(x), change(y), change(z)];

const lightOf = (hex: string): Row => each(readHex(hex), toLinear);
const labOf = (light: Row): Lab => multiply(CONES_TO_LAB, each(multiply(LIGHT_TO_CONES, light), Math.cbrt));

export const readLab = (hex: string): Lab => labOf(lightOf(hex));

/** Null where no screen shows the colour. */
export function writeLab(lab: Lab): string | null {
  const light = multiply(
    CONES_TO_LIGHT,
    each(multiply(LAB_TO_CONES, lab), (cone) => cone ** 3),
  );
  const rgb: Rgb = each(light, fromLinear);
  return rgb.every((channel) => channel > -EDGE && channel < 1 + EDGE) ? writeHex(rgb) : null;
}

const EDGE = 0.0005;

/** How far apart two colours look, times 100, to whoever of the four kinds of sight tells them apart least. */
export function leastDistance(one: string, other: string): number {
  const distances = SIGHTS.map((sight) => {
    const [first, second] = [one, other].map((hex) => {
      const light = lightOf(hex);
      return labOf(sight === null ? light : each(multiply(sight, light), (value) => Math.min(1, Math.max(0, value))));
    });
    return Math.hypot(...[0, 1, 2].map((at) => (first?.[at] ?? 0) - (second?.[at] ?? 0)));
  });
  return Math.min(...distances) * 100;
}
