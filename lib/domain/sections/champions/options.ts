import { optionsOf } from "../../form/options-of";
import type { Cadence, GovernancePart, Level, Met, OutsideVoice, Relation, ServiceModel, SponsorDuty } from "./schema";

export const levelOptions = optionsOf<Level>({
  executive: "Executive",
  manager: "Manager",
  "front-line": "Front line",
});

export const relationOptions = optionsOf<Relation>({
  none: "We have not met",
  knows: "We know each other",
  close: "We are close",
});

export const governancePartOptions = optionsOf<GovernancePart>({
  accountable: "Answers for it",
  responsible: "Does it",
  consulted: "Is asked first",
  informed: "Is told",
});

export const serviceModelOptions = optionsOf<ServiceModel>({
  central: "One central team",
  "hub-and-spoke": "A central team and people in departments",
  "service-team": "A team that helps every department",
});

export const outsideVoiceOptions = optionsOf<OutsideVoice>({
  "super-spreader": "Reaches very many people",
  maven: "Is asked for advice",
  connector: "Brings groups together",
});

export const metOptions = optionsOf<Met>({
  no: "Not yet",
  met: "We met",
  "saw-draft": "Saw the draft",
  agrees: "Agrees",
});

export const cadenceOptions = optionsOf<Cadence>({
  daily: "Every day",
  weekly: "Every week",
  fortnightly: "Every two weeks",
  monthly: "Every month",
});

export const sponsorDutyOptions = optionsOf<SponsorDuty>({
  visible: "Is seen doing it, all the way through",
  coalition: "Brings other leaders along",
  direct: "Tells people directly why it matters",
});

export const stanceLabels = ["Against", "Doubtful", "Undecided", "For", "Strongly for"] as const;
