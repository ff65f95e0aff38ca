import type { CSSProperties } from "react";
import type { BrandRef } from "@/lib/domain/brand/brand-ref";
import { brandVariables } from "./brand-variables";

/**
 * The brand of a live slide as the style of its element, which only the app's own pages may carry; a file has it in its
 * style sheet. React's type for styles knows no custom properties.
 */
export const liveLook = (brand: BrandRef): CSSProperties =>
  brandVariables(brand, brand.logo ? `/api/v1/assets/${brand.logo.assetId}` : null) as CSSProperties;
