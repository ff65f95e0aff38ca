import { optionsOf } from "../../form/options-of";
import type { ClaimType } from "../../library/entry-kinds";
import type { CaseStatus } from "./schema";

export const caseStatusOptions = optionsOf<CaseStatus>({
  confirmed: "Read in its source, or our own",
  partly: "Read in part",
  unconfirmed: "Not read yet",
});

export const claimTypeOptions = optionsOf<ClaimType>({
  reach: "How many saw it",
  outcome: "What changed",
  saving: "What it spared",
});

export const similarityLabels = ["Hardly like us", "A little", "In part", "Much", "Very much like us"] as const;
