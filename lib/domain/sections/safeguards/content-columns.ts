import { contentHelp } from "./help";
import { contentTypeOptions } from "./options";

const role = (label: string, help: (typeof contentHelp)["drafter" | "approver" | "deputy"]) =>
  ({ kind: "text", label, help, hint: "A role", use: "print", tier: "stronger", limit: 60 }) as const;

const minutes = { kind: "number", tier: "stronger", min: 0, max: 20_160, unit: "minutes", whole: true } as const;

export const contentColumns = {
  type: {
    kind: "choice",
    label: "What kind of content?",
    help: contentHelp.type,
    use: "print",
    tier: "stronger",
    options: contentTypeOptions,
  },
  drafter: role("Who drafts it?", contentHelp.drafter),
  approvers: {
    kind: "rows",
    label: "Who approves it?",
    help: contentHelp.approvers,
    use: "print",
    tier: "stronger",
    optional: true,
    cap: 5,
    item: "approver",
    titleColumn: "role",
    columns: { role: role("Which role?", contentHelp.approver) },
  },
  deputy: { ...role("Who approves if they are away?", contentHelp.deputy), optional: true },
  maxMinutes: { ...minutes, label: "Within how many minutes?", help: contentHelp.maxMinutes, use: "print" },
  outOfHours: {
    kind: "yesNo",
    label: "In the evening and at weekends too?",
    help: contentHelp.outOfHours,
    use: "print",
    tier: "stronger",
  },
  audienceExpectsMinutes: {
    ...minutes,
    label: "Within how many minutes do people expect it?",
    help: contentHelp.audienceExpectsMinutes,
    use: "internal",
    optional: true,
  },
} as const;
