import type { BrandRef } from "@/lib/domain/brand/brand-ref";

/**
 * What Office files name, found in the reader's own copy and never embedded: faces that Office has everywhere and that
 * run no wider than the PDF's, or the organisation's own, of which that cannot be said.
 */
export type OfficeFonts = { heading: string; body: string };

const HEADING_SERIF = "Cambria";
const BODY = "Calibri";

export const officeFonts = ({ headings, officeFont }: Pick<BrandRef, "headings" | "officeFont">): OfficeFonts => ({
  heading: officeFont ?? (headings === "sans" ? BODY : HEADING_SERIF),
  body: officeFont ?? BODY,
});
