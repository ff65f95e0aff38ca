import { personHelp } from "./help";
import { levelOptions, relationOptions, stanceLabels } from "./options";

const ownerOnly = { use: "private", tier: "stronger", optional: true } as const;
const forSpecialists = { use: "private", tier: "specialist", optional: true } as const;

/** Everything about a person is for the owner and editors alone. */
export const personColumns = {
  who: { ...ownerOnly, kind: "text", label: "Who?", help: personHelp.who, hint: "A role or initials", limit: 60 },
  dept: {
    ...ownerOnly,
    kind: "reference",
    label: "Which department?",
    help: personHelp.dept,
    to: { section: "champions", question: "departmentsAffected", labelColumn: "name" },
  },
  level: { ...ownerOnly, kind: "choice", label: "At which level?", help: personHelp.level, options: levelOptions },
  formalPower: {
    ...ownerOnly,
    kind: "scale",
    label: "How much can they decide?",
    help: personHelp.formalPower,
    min: 1,
    max: 5,
    labels: ["Nothing", "Their own work", "Their team", "Their department", "The whole organisation"],
  },
  longService: { ...ownerOnly, kind: "yesNo", label: "Have they been here long?", help: personHelp.longService },
  wideNetwork: { ...ownerOnly, kind: "yesNo", label: "Do they know people everywhere?", help: personHelp.wideNetwork },
  wellLiked: { ...ownerOnly, kind: "yesNo", label: "Are they well liked?", help: personHelp.wellLiked },
  relation: {
    ...ownerOnly,
    kind: "choice",
    label: "How well do you know them?",
    help: personHelp.relation,
    options: relationOptions,
  },
  ask: { ...ownerOnly, kind: "text", label: "What do you ask of them?", help: personHelp.ask, limit: 120 },
  nextAction: {
    ...ownerOnly,
    kind: "text",
    label: "What is your next step with them?",
    help: personHelp.nextAction,
    limit: 120,
  },
  nextActionBy: { ...ownerOnly, kind: "date", label: "By when?", help: personHelp.nextActionBy },
  support: {
    ...ownerOnly,
    kind: "scale",
    label: "Where do they stand today?",
    help: personHelp.support,
    stance: true,
    min: -2,
    max: 2,
    labels: stanceLabels,
  },
  targetSupport: {
    ...ownerOnly,
    kind: "scale",
    label: "Where do you need them to stand?",
    help: personHelp.targetSupport,
    stance: true,
    min: -2,
    max: 2,
    labels: stanceLabels,
  },
  interest: {
    ...forSpecialists,
    kind: "scale",
    label: "How much does it matter to them?",
    help: personHelp.interest,
    min: 1,
    max: 5,
    labels: ["Hardly", "A little", "Somewhat", "Much", "Very much"],
  },
  peerNominations: {
    ...forSpecialists,
    kind: "number",
    label: "How many colleagues named them?",
    help: personHelp.peerNominations,
    hint: "When you ask who they turn to for advice.",
    min: 0,
    max: 10_000,
    whole: true,
  },
} as const;
