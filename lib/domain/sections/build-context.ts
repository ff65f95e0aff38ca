import type { PlainDate } from "../dates/plain-date";
import type { Library } from "../library/library";
import type { VariantId } from "../library/variants";
import type { Density } from "../slides/outline";
import type { ShownReadiness } from "./readiness/shown-readiness";

/**
 * What rules and slides may know beyond a section's own answers. Row ids were worked out from all answers, internal
 * and private ones too, so that a slide can follow an order without seeing what decided it.
 */
export type BuildContext = {
  now: PlainDate;
  /** What the author calls the proposal; null where nothing prints it. */
  proposalTitle: string | null;
  library: Library;
  /** BCP 47, from the country: GB en-GB, CA en-CA, US en-US, else en-GB. */
  locale: string;
  /** ISO 3166; null where nobody has said. */
  country: string | null;
  /** ISO 4217. */
  currency: string;
  variant: VariantId;
  density: Density;
  /** Minutes the meeting allows; null: no limit. */
  minutesAllowed: number | null;
  picks: Picks;
};

/** Row ids by role, chosen by rules that may read internal and private answers. */
export type Picks = {
  decisionMakerGroupId: string | null;
  /** The risk shown on the answer slide, with its first control. */
  mainRiskId: string | null;
  /** Risks as they are printed: most important first. */
  riskOrder: readonly string[];
  /** Benefits as they are printed: strongest first, those of the variant's audience before the others. */
  benefitOrder: readonly string[];
  /** True where the first-response slide stands in the main deck. */
  firstResponseInMain: boolean;
  /** Real questions whose names and addresses are taken out; no other may be printed. */
  anonymisedQuestionIds: readonly string[];
  /** Kinds of contact whose saving counts; complex ones only where the owner says so. */
  countedTransactionIds: readonly string[];
  /** True where the money follows right after the answer. */
  moneyInMain: boolean;
  /** What of the answers on readiness may be shown; null where nobody was asked. */
  readiness: ShownReadiness | null;
  /** Examples that may be printed, those most like us first. */
  caseOrder: readonly string[];
  /** Departments with a champion or a steward, and levels covered of three. */
  coverage: { departments: number; levels: number } | null;
};
