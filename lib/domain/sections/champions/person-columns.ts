import { levelOptions, relationOptions, stanceLabels } from "./options";

const ownerOnly = { use: "private", tier: "stronger", optional: true } as const;
const forSpecialists = { use: "private", tier: "specialist", optional: true } as const;

/** Everything about a person is for the owner and editors alone. */
export const personColumns = {
  who: { ...ownerOnly, kind: "text", label: "Who?", hint: "A role or initials", limit: 60 },
  dept: {
    ...ownerOnly,
    kind: "reference",
    label: "Which department?",
    to: { section: "champions", question: "departmentsAffected", labelColumn: "name" },
  },
  level: { ...ownerOnly, kind: "choice", label: "At which level?", options: levelOptions },
  formalPower: {
    ...ownerOnly,
    kind: "scale",
    label: "How much can they decide?",
    min: 1,
    max: 5,
    labels: ["Nothing", "Their own work", "Their team", "Their department", "The whole organisation"],
  },
  longService: { ...ownerOnly, kind: "yesNo", label: "Have they been here long?" },
  wideNetwork: { ...ownerOnly, kind: "yesNo", label: "Do they know people everywhere?" },
  wellLiked: { ...ownerOnly, kind: "yesNo", label: "Are they well liked?" },
  relation: { ...ownerOnly, kind: "choice", label: "How well do you know them?", options: relationOptions },
  ask: { ...ownerOnly, kind: "text", label: "What do you ask of them?", limit: 120 },
  nextAction: { ...ownerOnly, kind: "text", label: "What is your next step with them?", limit: 120 },
  nextActionBy: { ...ownerOnly, kind: "date", label: "By when?" },
  support: {
    ...ownerOnly,
    kind: "scale",
    label: "Where do they stand today?",
    stance: true,
    min: -2,
    max: 2,
    labels: stanceLabels,
  },
  targetSupport: {
    ...ownerOnly,
    kind: "scale",
    label: "Where do you need them to stand?",
    stance: true,
    min: -2,
    max: 2,
    labels: stanceLabels,
  },
  interest: {
    ...forSpecialists,
    kind: "scale",
    label: "How much does it matter to them?",
    min: 1,
    max: 5,
    labels: ["Hardly", "A little", "Somewhat", "Much", "Very much"],
  },
  peerNominations: {
    ...forSpecialists,
    kind: "number",
    label: "How many colleagues named them?",
    hint: "When you ask who they turn to for advice.",
    min: 0,
    max: 10_000,
    whole: true,
  },
} as const;
