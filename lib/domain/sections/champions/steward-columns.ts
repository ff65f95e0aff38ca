import { stewardHelp } from "./help";
import { cadenceOptions } from "./options";

const ownerOnly = { use: "private", tier: "stronger", optional: true } as const;

/** Who looks after the work in which department, and how often they and you exchange news. */
export const stewardColumns = {
  who: { ...ownerOnly, kind: "text", label: "Who?", help: stewardHelp.who, hint: "A role or initials", limit: 60 },
  dept: {
    ...ownerOnly,
    kind: "reference",
    label: "For which department?",
    help: stewardHelp.dept,
    to: { section: "champions", question: "departmentsAffected", labelColumn: "name" },
  },
  cadence: {
    ...ownerOnly,
    kind: "choice",
    label: "How often do you exchange news?",
    help: stewardHelp.cadence,
    options: cadenceOptions,
  },
} as const;
