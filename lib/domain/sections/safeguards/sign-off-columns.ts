import { signOffHelp } from "./help";
import { partyOptions } from "./options";

const date = (label: string, help: (typeof signOffHelp)["askedOn" | "due" | "agreedOn"]) =>
  ({ kind: "date", label, help, use: "print", tier: "stronger", optional: true }) as const;

export const signOffColumns = {
  party: {
    kind: "choice",
    label: "Who has to agree?",
    help: signOffHelp.party,
    use: "print",
    tier: "stronger",
    options: partyOptions,
  },
  role: {
    kind: "text",
    label: "Who says it for them?",
    help: signOffHelp.role,
    hint: "A role",
    use: "print",
    tier: "stronger",
    optional: true,
    limit: 60,
  },
  askedOn: date("When were they asked, or when will they be?", signOffHelp.askedOn),
  due: date("By when are they to agree?", signOffHelp.due),
  agreedOn: { ...date("When did they agree?", signOffHelp.agreedOn), hint: "Leave it empty until they have." },
} as const;
