import { expect, it } from "vitest";
import { shippedMetrics } from "./font-metrics";
import { labelWidth } from "./measure-text";
import { shortenLine } from "./shorten-line";

const measure = { metrics: shippedMetrics, scale: 1, fill: 1 } as const;
const long = "The joint committee for roads, paths and winter service of three counties and two towns";

it("leaves a text that fits as it is", () => {
  expect(shortenLine("Anytown", "small", 200, measure)).toBe("Anytown");
});

it.each([60, 120, 240])("keeps whole words on a line of %i points, and says that there are more", (width) => {
  const short = shortenLine(long, "small", width, measure);
  expect(labelWidth(short, "small", measure)).toBeLessThanOrEqual(width);
  expect(short.endsWith("…")).toBe(true);
  expect(long.startsWith(short.slice(0, -1))).toBe(true);
  expect(" ,").toContain(long.charAt(short.length - 1));
});

it("cuts a text of one endless word", () => {
  expect(shortenLine("x".repeat(400), "small", 100, measure)).toMatch(/^x+…$/);
});
