import { optionsOf } from "../../form/options-of";
import type { CaseKind, ClaimType } from "../../library/entry-kinds";
import { DECISION } from "../../library/known-result";
import type { CaseStatus } from "./schema";

export const caseKindOptions = optionsOf<CaseKind>({
  success: "It worked",
  recovered: "A mistake, and how it was mended",
  decision: DECISION,
  fail: "It failed",
  "own-dept": "Another department of ours",
});

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
