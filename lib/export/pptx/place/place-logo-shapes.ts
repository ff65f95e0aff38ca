import type { PlacedLogo } from "../../sheet/place-logo";
import type { Shape } from "../shapes/shape";

/** The logo, on its plate where the ground is dark. */
export const logoShapes = ({ box, plate, alt }: PlacedLogo): Shape[] => [
  ...(plate ? [{ kind: "plain", geometry: "rect", box: plate, fill: "white" } as const] : []),
  { kind: "picture", name: "Logo", box, alt },
];
