import { teamSideOptions } from "./options";
import { channelHelp, newMoneyHelp, phaseHelp, reviewHelp, stopHelp, teamHelp } from "./row-help";

export const stopColumns = {
  activity: {
    kind: "text",
    label: "What will you stop doing?",
    help: stopHelp.activity,
    use: "print",
    tier: "first",
    limit: 120,
  },
  offlineRoute: {
    kind: "yesNo",
    label: "Does that end a way in for people who are not online?",
    help: stopHelp.offlineRoute,
    use: "print",
    tier: "stronger",
  },
} as const;

export const newMoneyColumns = {
  what: {
    kind: "text",
    label: "What is bought?",
    help: newMoneyHelp.what,
    use: "print",
    tier: "stronger",
    limit: 60,
  },
  amount: {
    kind: "money",
    label: "For how much?",
    help: newMoneyHelp.amount,
    use: "print",
    tier: "stronger",
    min: 0,
  },
} as const;

export const channelColumns = {
  name: {
    kind: "text",
    label: "Which channel?",
    help: channelHelp.name,
    use: "print",
    tier: "stronger",
    limit: 40,
  },
} as const;

export const reviewColumns = {
  date: { kind: "date", label: "On which day?", help: reviewHelp.date, use: "print", tier: "stronger" },
} as const;

export const teamColumns = {
  role: { kind: "text", label: "Which role?", help: teamHelp.role, use: "print", tier: "stronger", limit: 60 },
  side: {
    kind: "choice",
    label: "Where from?",
    help: teamHelp.side,
    use: "print",
    tier: "stronger",
    options: teamSideOptions,
  },
} as const;

export const phaseColumns = {
  name: {
    kind: "text",
    label: "What happens in it?",
    help: phaseHelp.name,
    use: "print",
    tier: "specialist",
    limit: 80,
  },
  start: { kind: "date", label: "From", help: phaseHelp.start, use: "print", tier: "specialist" },
  end: { kind: "date", label: "Until", help: phaseHelp.end, use: "print", tier: "specialist" },
} as const;
