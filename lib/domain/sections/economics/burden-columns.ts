import { burdenHelp } from "./help";
import { activityOptions } from "./options";

export const burdenColumns = {
  activity: {
    kind: "choice",
    label: "Which work?",
    help: burdenHelp.activity,
    use: "print",
    tier: "stronger",
    options: activityOptions,
  },
  role: {
    kind: "text",
    label: "Who does it?",
    help: burdenHelp.role,
    hint: "A role",
    use: "print",
    tier: "stronger",
    limit: 60,
  },
  hoursPerWeek: {
    kind: "number",
    label: "How many hours a week?",
    help: burdenHelp.hoursPerWeek,
    use: "print",
    tier: "stronger",
    min: 0,
    max: 60,
    unit: "hours",
    decimals: 2,
  },
  outOfHours: {
    kind: "yesNo",
    label: "In the evening or at weekends?",
    help: burdenHelp.outOfHours,
    use: "print",
    tier: "stronger",
  },
} as const;
