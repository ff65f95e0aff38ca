import type { PlainDate } from "../dates/plain-date";
import type { Language } from "../lexicon/languages";
import type { Lexicon } from "../lexicon/lexicon-of";
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
  /** With the entries, too, that are not offered for what is tried now: a row may have been picked before that changed. */
  wholeLibrary: Library;
  /** What this proposal's documents call things: no template holds such a word itself. */
  lexicon: Lexicon;
  /** What the answers are written in: as the author says, else as their words tell. Our own words are English. */
  language: Language;
  /** BCP 47, from language and country: money, numbers and dates of a document all follow it. */
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
  /** The risk that is highest with its controls, shown on the answer slide and in the papers. */
  mainRiskId: string | null;
  /** The first risk that the reader of this deck raised, told to them alone; null where they raised none. */
  raisedRiskId: string | null;
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
  /** True where the author wants the money told right behind the need, whoever reads. */
  isMoneyEarly: boolean;
  /** What of the answers on readiness may be shown; null where nobody was asked. */
  readiness: ShownReadiness | null;
  /** Examples that may be printed, those most like us first. */
  caseOrder: readonly string[];
  /** Groups whose worry may stand in this reader's deck: their own, where the author kept it for them. */
  toldConcernIds: readonly string[];
  /** Objections this reader would raise, or nobody in particular; those of other groups are never told to them. */
  toldObjectionIds: readonly string[];
  /** Objections in all, told to this reader or not. */
  objections: number;
  /** True where this reader is the one who turned it down, so that what was said last time may be quoted. */
  tellsRefusal: boolean;
  /** Departments with a champion or a steward, and levels covered of three. */
  coverage: { departments: number; levels: number } | null;
};
