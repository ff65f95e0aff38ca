import { expect, it } from "vitest";
import { exampleOutline } from "@/tests/support/example-outline";
import { type FontMetrics, shippedMetrics } from "../type/font-metrics";
import type { FaceId } from "../type/type-roles";
import { fit as fitOutline } from "./fit";

/** The faces that fitting a deck measured. */
function facesMeasured(headings?: "sans"): Set<FaceId> {
  const faces = new Set<FaceId>();
  const metrics: FontMetrics = {
    ...shippedMetrics,
    advanceOf: (face, codePoint) => {
      faces.add(face);
      return shippedMetrics.advanceOf(face, codePoint);
    },
  };
  const { slides, ...deck } = exampleOutline("county-winter-service");
  const main = slides.filter(({ part }) => part === "main");
  fitOutline({ ...deck, slides: main, brand: { theme: "pine", headings } }, metrics);
  return faces;
}

it("measures headings in the face they are set in, and nothing in the other", () => {
  expect([...facesMeasured()]).toEqual(expect.arrayContaining(["serif", "serif-semibold"]));
  expect([...facesMeasured("sans")].filter((face) => face.startsWith("serif"))).toEqual([]);
});
