import type { FaceId } from "../../theme";

/** The theme's font for headings, in the reader's own copy: nothing is embedded, and both run no wider than the PDF's. */
export const HEADING_FONT = "Cambria";
export const BODY_FONT = "Calibri";

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
