import { optionsOf } from "../../form/options-of";
import type { Option } from "../../form/question";
import type { ProposalScope, StartingPoint } from "../../library/entry-kinds";
import type { Blocker, MeetingPurpose, RefusalReason } from "./schema";

export const scopeOptions = optionsOf<ProposalScope>({
  "internal-network": "A place for staff to ask and answer",
  "external-service": "Answering the public about a service",
  "external-campaigns": "Public campaigns on one topic",
  emergency: "News in an emergency",
  recruitment: "Recruiting people",
});

export const blockerOptions = optionsOf<Blocker>({
  "buy-in": "Getting leaders behind it",
  resources: "Finding time and money",
  content: "Having enough to say",
  tone: "Getting the tone right",
  reputation: "Protecting our reputation",
});

export const startingPointOptions = optionsOf<StartingPoint>({
  none: "We do nothing yet",
  "one-way-only": "We post, but do not answer",
  "pockets-of-enthusiasm": "Some teams are keen, nothing above them",
  "keen-manager-resistant-staff": "A keen manager, and staff who are not",
  "already-refused": "We asked before and were refused",
  "active-but-under-resourced": "We are active, with too little time or money",
});

export const meetingPurposeOptions = optionsOf<MeetingPurpose>({
  decision: "To decide",
  discussion: "To discuss",
  noting: "To note",
});

/** What usually answers a reason stands with it. */
export const refusalReasonOptions = [
  { value: "cost", label: "Cost", hint: "Answers: a smaller ask to fall back on, figures from your own costs" },
  { value: "risk", label: "Risk", hint: "Answers: controls, somebody else’s fail walked through, a smaller scope" },
  {
    value: "timing",
    label: "Timing",
    hint: "Answers: a date to look again, what would bring it forward, listening until then",
  },
  { value: "strategy", label: "Strategy", hint: "Answers: a problem linked to one of their own priorities" },
  { value: "evidence", label: "Evidence", hint: "Answers: your own numbers, cases from bodies more like yours" },
  {
    value: "trust",
    label: "Trust",
    hint: "Answers: a shorter pilot, a stop rule, a sponsor, what you have done before",
  },
  { value: "capacity", label: "Capacity", hint: "Answers: hours, who covers for whom, what stops" },
] as const satisfies readonly (Option & { value: RefusalReason })[];

/** Offered by name; any other two-letter code may come in by import. */
export const countryOptions = optionsOf({
  GB: "United Kingdom",
  IE: "Ireland",
  CA: "Canada",
  US: "United States",
  AU: "Australia",
  NZ: "New Zealand",
  ZA: "South Africa",
  IN: "India",
  SG: "Singapore",
  MT: "Malta",
  AT: "Austria",
  BE: "Belgium",
  CH: "Switzerland",
  CZ: "Czechia",
  DE: "Germany",
  DK: "Denmark",
  EE: "Estonia",
  ES: "Spain",
  FI: "Finland",
  FR: "France",
  IS: "Iceland",
  IT: "Italy",
  JP: "Japan",
  NL: "Netherlands",
  NO: "Norway",
  PL: "Poland",
  PT: "Portugal",
  SE: "Sweden",
});

export const currencyOptions = optionsOf({
  GBP: "Pounds sterling (£)",
  EUR: "Euros (€)",
  CAD: "Canadian dollars (C$)",
  USD: "US dollars ($)",
  AUD: "Australian dollars (A$)",
  NZD: "New Zealand dollars (NZ$)",
  CHF: "Swiss francs (CHF)",
  CZK: "Czech koruna (Kč)",
  DKK: "Danish kroner (kr)",
  INR: "Indian rupees (₹)",
  ISK: "Icelandic krónur (kr)",
  JPY: "Japanese yen (¥)",
  NOK: "Norwegian kroner (kr)",
  PLN: "Polish złoty (zł)",
  SEK: "Swedish kronor (kr)",
  SGD: "Singapore dollars (S$)",
  ZAR: "South African rand (R)",
});
