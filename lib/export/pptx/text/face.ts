import type { FaceId } from "../../type/type-roles";

export type FaceStyle = { isHeading?: true; isBold?: true; isItalic?: true };

/** Office has no half-bold cut of these fonts: what is semibold in the PDF is bold here. */
export const faceStyles: Readonly<Record<FaceId, FaceStyle>> = {
  sans: {},
  "sans-italic": { isItalic: true },
  "sans-semibold": { isBold: true },
  "sans-bold": { isBold: true },
  serif: { isHeading: true },
  "serif-semibold": { isHeading: true, isBold: true },
};
