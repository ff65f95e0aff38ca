import { optionsOf } from "../form/options-of";
import type { VariantId } from "../library/variants";

/** Whose questions a deck meets first. */
export const variantOptions = optionsOf<VariantId>({
  executive: "Chief executive and top team",
  finance: "Finance",
  "legal-it": "Legal, information and IT security",
  members: "Board and elected members",
  service: "Customer service and line managers",
  "staff-unions": "Staff and unions",
});
