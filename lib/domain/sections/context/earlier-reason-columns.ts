import { earlierReasonHelp } from "./help";
import { refusalReasonOptions } from "./options";

const isChanged = "isChanged";

export const earlierReasonColumns = {
  reason: {
    kind: "choice",
    label: "What was it about?",
    help: earlierReasonHelp.reason,
    use: "print",
    tier: "stronger",
    options: refusalReasonOptions,
  },
  said: {
    kind: "text",
    label: "What was said?",
    help: earlierReasonHelp.said,
    hint: "Leave names out: “the board”, “finance”.",
    use: "print",
    tier: "stronger",
    limit: 120,
  },
  isChanged: {
    kind: "yesNo",
    label: "Did you change something because of it?",
    help: earlierReasonHelp.isChanged,
    use: "print",
    tier: "stronger",
  },
  change: {
    kind: "text",
    label: "What did you change?",
    help: earlierReasonHelp.change,
    use: "print",
    tier: "stronger",
    limit: 120,
    shownWhen: [{ answer: isChanged, isOneOf: [true, null] }],
  },
  unchangedBecause: {
    kind: "text",
    label: "Not changed, because",
    help: earlierReasonHelp.unchangedBecause,
    use: "print",
    tier: "stronger",
    limit: 120,
    shownWhen: [{ answer: isChanged, isOneOf: [false] }],
  },
} as const;
