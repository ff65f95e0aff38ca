import type { SlideId } from "../ids/slide-ids";
import type { VariantId } from "../library/variants";

/** What each reader is told first; the cover opens and the decision closes every deck. */
const LEADS: Readonly<Record<VariantId, readonly SlideId[]>> = {
  executive: ["why-now", "asked-us", "proof", "pilot", "first-response", "risks", "readiness"],
  finance: ["money", "why-now", "pilot", "proof", "risks", "time"],
  "legal-it": ["risks", "first-response", "readiness", "rules", "pilot", "fails"],
  members: ["why-now", "asked-us", "benefits", "proof", "risks", "readiness"],
  service: ["fit", "benefits", "money", "training"],
  "staff-unions": ["why-now", "asked-us", "benefits", "risks", "readiness", "rules", "training"],
};

/** What a reader is told first, in order. */
export const toldFirst = (variant: VariantId): readonly SlideId[] => LEADS[variant];

/** True where a reader's own story tells this slide among the first. */
export const isToldFirst = (key: SlideId, variant: VariantId): boolean => LEADS[variant].includes(key);
