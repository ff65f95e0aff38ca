import { optionsOf } from "../../form/options-of";
import type { Better, MetricKind, PilotTypeId, TeamSide } from "./schema";

export const pilotTypeOptions = optionsOf<PilotTypeId>({
  P1: "Listening only",
  P2: "A community of staff",
  P3: "Questions to a leader",
  P4: "Updates on one service",
  P5: "Two-way talk on one topic",
  P6: "Ready for an emergency",
  P7: "A recruitment campaign",
  P8: "A demonstration for one department",
  own: "Our own design",
});

export const teamSideOptions = optionsOf<TeamSide>({
  comms: "Communications",
  service: "The service",
  other: "Somebody else",
});

export const metricKindOptions = optionsOf<MetricKind>({
  output: "What we do",
  outtake: "What people notice",
  outcome: "What changes",
  safety: "What must not happen",
  effort: "What it takes",
});

export const betterOptions = optionsOf<Better>({ higher: "Higher is better", lower: "Lower is better" });
