import { slideOptions, slidePartOptions, variantOptions } from "./deck-choice-options";
import { deckChoiceHelp } from "./help";

/** Of a choice the title alone is ever printed; the rest decides which slides stand, and where. */
export const deckChoiceColumns = {
  slideId: {
    kind: "choice",
    label: "Slide",
    help: deckChoiceHelp.slideId,
    use: "internal",
    tier: "specialist",
    options: slideOptions,
  },
  variant: {
    kind: "choice",
    label: "For one reader only",
    help: deckChoiceHelp.variant,
    use: "internal",
    tier: "specialist",
    optional: true,
    options: variantOptions,
  },
  title: {
    kind: "text",
    label: "Title",
    help: deckChoiceHelp.title,
    use: "print",
    tier: "specialist",
    optional: true,
    limit: 90,
  },
  part: {
    kind: "choice",
    label: "Where it goes",
    help: deckChoiceHelp.part,
    use: "internal",
    tier: "specialist",
    optional: true,
    options: slidePartOptions,
  },
  place: {
    kind: "number",
    label: "Place in the main deck",
    help: deckChoiceHelp.place,
    use: "internal",
    tier: "specialist",
    optional: true,
    min: 1,
    whole: true,
  },
  isLeftOut: {
    kind: "yesNo",
    label: "Left out",
    help: deckChoiceHelp.isLeftOut,
    use: "internal",
    tier: "specialist",
    optional: true,
  },
} as const;
