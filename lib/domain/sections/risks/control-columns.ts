import { controlHelp } from "./help";
import { controlStateOptions, ownerAgreedOptions } from "./options";

export const controlColumns = {
  text: {
    kind: "longText",
    label: "What will you do about it?",
    help: controlHelp.text,
    use: "print",
    tier: "first",
    limit: 160,
  },
  ownerRole: {
    kind: "text",
    label: "Who owns it?",
    help: controlHelp.ownerRole,
    hint: "A role. It prints as “proposed” until they agree.",
    use: "print",
    detailOf: "text",
    tier: "first",
    limit: 60,
  },
  ownerAgreed: {
    kind: "choice",
    label: "Have they agreed?",
    help: controlHelp.ownerAgreed,
    use: "print",
    tier: "stronger",
    options: ownerAgreedOptions,
  },
  due: { kind: "date", label: "By when?", help: controlHelp.due, detailOf: "text", use: "print", tier: "stronger" },
  state: {
    kind: "choice",
    label: "Is it in place?",
    help: controlHelp.state,
    use: "print",
    tier: "stronger",
    options: controlStateOptions,
  },
  sourceId: {
    kind: "text",
    label: "Where is it from?",
    help: controlHelp.sourceId,
    hint: "A rule, a standard or an entry of the library",
    use: "print",
    detailOf: "text",
    tier: "specialist",
    optional: true,
    limit: 40,
  },
} as const;
