import { reachHelp } from "./help";

export const reachColumns = {
  platform: {
    kind: "text",
    label: "Which channel?",
    help: reachHelp.platform,
    use: "print",
    tier: "stronger",
    limit: 40,
  },
  population: {
    kind: "text",
    label: "Among whom?",
    help: reachHelp.population,
    use: "print",
    tier: "stronger",
    limit: 80,
  },
  value: { kind: "number", label: "How many?", help: reachHelp.value, use: "print", tier: "stronger" },
  unit: {
    kind: "text",
    label: "In what unit?",
    help: reachHelp.unit,
    detailOf: "value",
    use: "print",
    tier: "stronger",
    limit: 20,
  },
  fieldworkDate: {
    kind: "date",
    label: "When was it counted or asked?",
    help: reachHelp.fieldworkDate,
    use: "print",
    detailOf: "value",
    tier: "stronger",
  },
  source: {
    kind: "text",
    label: "Where does it come from?",
    help: reachHelp.source,
    use: "print",
    detailOf: "value",
    tier: "stronger",
    limit: 120,
  },
} as const;
