import { ruleRowHelp } from "./help";
import { commentKindOptions, headingStatusOptions } from "./options";

type TextKey = "action" | "when" | "what" | "who" | "heading" | "ownerRole";

const text = (key: TextKey, label: string, limit: number) =>
  ({ kind: "text", label, help: ruleRowHelp[key], use: "print", tier: "stronger", limit }) as const;

export const triageColumns = {
  comment: {
    kind: "choice",
    label: "What kind of comment?",
    help: ruleRowHelp.comment,
    use: "print",
    tier: "stronger",
    options: commentKindOptions,
  },
  action: text("action", "What do we do?", 120),
} as const;

export const firstResponseColumns = {
  when: text("when", "When?", 40),
  what: text("what", "What is done?", 160),
  who: text("who", "Who does it?", 60),
} as const;

export const outlineColumns = {
  heading: text("heading", "Which heading?", 80),
  status: {
    kind: "choice",
    label: "How far is it?",
    help: ruleRowHelp.status,
    use: "print",
    tier: "stronger",
    options: headingStatusOptions,
  },
  ownerRole: { ...text("ownerRole", "Who writes it?", 60), optional: true },
} as const;
