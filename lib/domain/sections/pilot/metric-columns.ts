import type { Condition } from "../../form/question";
import { metricKindOptions } from "./options";
import { metricHelp } from "./row-help";

const standsAlone: readonly Condition[] = [{ answer: "needId", isOneOf: [null] }];
const hasToday: readonly Condition[] = [...standsAlone, { answer: "baselineNew", isOneOf: [null, false] }];

export const metricColumns = {
  needId: {
    kind: "reference",
    label: "Is it the measure of a need?",
    help: metricHelp.needId,
    hint: "Then its name, unit and today’s value stand there.",
    use: "print",
    tier: "stronger",
    optional: true,
    to: { section: "alignment", question: "needs", labelColumn: "measureName" },
  },
  name: {
    kind: "text",
    label: "What is counted?",
    help: metricHelp.name,
    use: "print",
    tier: "first",
    limit: 60,
    shownWhen: standsAlone,
  },
  kind: {
    kind: "choice",
    label: "What does it show?",
    help: metricHelp.kind,
    use: "print",
    tier: "stronger",
    options: metricKindOptions,
  },
  unit: {
    kind: "text",
    label: "In what unit?",
    help: metricHelp.unit,
    use: "print",
    tier: "stronger",
    limit: 20,
    shownWhen: standsAlone,
  },
  baselineNew: {
    kind: "yesNo",
    label: "Is it new work, with no number today?",
    help: metricHelp.baselineNew,
    use: "print",
    tier: "stronger",
    optional: true,
    shownWhen: standsAlone,
  },
  baseline: {
    kind: "number",
    label: "How much is it today?",
    help: metricHelp.baseline,
    use: "print",
    tier: "stronger",
    shownWhen: hasToday,
  },
  success: {
    kind: "number",
    label: "Which number would mean success?",
    help: metricHelp.success,
    use: "print",
    tier: "first",
  },
  worst: {
    kind: "number",
    label: "What is the worst we would accept?",
    help: metricHelp.worst,
    use: "print",
    tier: "first",
  },
  dataSource: {
    kind: "text",
    label: "Where will the number come from?",
    help: metricHelp.dataSource,
    use: "print",
    tier: "stronger",
    limit: 120,
  },
  owner: {
    kind: "text",
    label: "Who brings it?",
    help: metricHelp.owner,
    hint: "A role",
    use: "print",
    tier: "stronger",
    limit: 60,
  },
} as const;
