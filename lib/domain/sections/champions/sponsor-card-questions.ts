import { sponsorCardHelp } from "./help";
import { sponsorDutyOptions } from "./options";

const ownerOnly = { use: "private", tier: "specialist", optional: true } as const;
const scale = { ...ownerOnly, kind: "scale", min: 1, max: 5 } as const;

/** How far the sponsor is, what the sponsor does, and the three things a sponsor can say to other leaders. */
export const sponsorCardQuestions = {
  sponsorCardAwareness: {
    ...scale,
    label: "Does the sponsor know why it is needed?",
    help: sponsorCardHelp.awareness,
    labels: ["Not at all", "Vaguely", "In outline", "Well", "Could explain it alone"],
  },
  sponsorCardDesire: {
    ...scale,
    label: "Does the sponsor want it?",
    help: sponsorCardHelp.desire,
    labels: ["Not at all", "Hardly", "Somewhat", "Much", "Would fight for it"],
  },
  sponsorCardKnowledge: {
    ...scale,
    label: "Does the sponsor know what a sponsor does?",
    help: sponsorCardHelp.knowledge,
    labels: ["Not at all", "Vaguely", "In outline", "Well", "Has done it before"],
  },
  sponsorCardAbility: {
    ...scale,
    label: "Has the sponsor the time and the means?",
    help: sponsorCardHelp.ability,
    labels: ["None", "Hardly", "Some", "Enough", "More than enough"],
  },
  sponsorCardReinforcement: {
    ...scale,
    label: "Will the sponsor keep it going after the launch?",
    help: sponsorCardHelp.reinforcement,
    labels: ["No", "Hardly", "Perhaps", "Probably", "It is in the diary"],
  },
  sponsorCardDuties: {
    ...ownerOnly,
    kind: "multiChoice",
    label: "Which of the three duties has the sponsor taken on?",
    help: sponsorCardHelp.duties,
    options: sponsorDutyOptions,
  },
  sponsorCardPeers: {
    ...ownerOnly,
    kind: "longText",
    label: "What can the sponsor say about others like you?",
    help: sponsorCardHelp.peers,
    limit: 200,
  },
  sponsorCardReputation: {
    ...ownerOnly,
    kind: "longText",
    label: "What can the sponsor say about reputation and relations?",
    help: sponsorCardHelp.reputation,
    limit: 200,
  },
  sponsorCardEmergencies: {
    ...ownerOnly,
    kind: "longText",
    label: "What can the sponsor say about emergencies?",
    help: sponsorCardHelp.emergencies,
    limit: 200,
  },
} as const;
