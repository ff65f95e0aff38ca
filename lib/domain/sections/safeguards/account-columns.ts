import { accountHelp } from "./help";

const word = (label: string, help: (typeof accountHelp)["handle" | "owner" | "backupOwner" | "recoveryContact"]) =>
  ({ kind: "text", label, help, use: "private", tier: "stronger", optional: true, limit: 80 }) as const;

export const accountColumns = {
  handle: word("Which account?", accountHelp.handle),
  owner: word("Who owns it?", accountHelp.owner),
  backupOwner: word("Who owns it with them?", accountHelp.backupOwner),
  mfa: {
    kind: "yesNo",
    label: "Does it have a second factor?",
    help: accountHelp.mfa,
    use: "private",
    tier: "stronger",
    optional: true,
  },
  recoveryContact: word("Who gets it back when you are locked out?", accountHelp.recoveryContact),
  lastAccessReview: {
    kind: "date",
    label: "When was access last checked?",
    help: accountHelp.lastAccessReview,
    use: "private",
    tier: "stronger",
    optional: true,
  },
} as const;
