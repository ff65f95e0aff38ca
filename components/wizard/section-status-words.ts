import type { StepsFilled } from "@/components/ui/status-steps";
import type { SectionStatus } from "@/lib/domain/findings/section-statuses";

export const SECTION_STATUS: Record<SectionStatus, { label: string; filled: StepsFilled }> = {
  "not-started": { label: "Not started", filled: "none" },
  "in-progress": { label: "In progress", filled: "one" },
  completed: { label: "Completed", filled: "all" },
  problem: { label: "There is a problem", filled: "problem" },
};

export const GROUP_TITLES = {
  need: "The need",
  case: "The case",
  plan: "The plan",
  decision: "The decision",
} as const;
