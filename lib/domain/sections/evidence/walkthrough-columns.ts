import { findOwn } from "../../text/find-own";
import { walkthroughHelp } from "./help";

type Key = keyof typeof walkthroughHelp;

const words = <K extends Key>(key: K, label: string) =>
  ({ kind: "text", label, help: findOwn(walkthroughHelp, key), use: "print", tier: "stronger", limit: 160 }) as const;

export const walkthroughColumns = {
  title: { kind: "text", label: "Which fail?", help: walkthroughHelp.title, use: "print", tier: "stronger", limit: 80 },
  newsDate: {
    kind: "date",
    label: "When was it in the news?",
    help: walkthroughHelp.newsDate,
    use: "print",
    tier: "stronger",
  },
  whatWasPosted: words("whatWasPosted", "What was posted?"),
  audience: words("audience", "Whose ears did it reach?"),
  contextThen: words("contextThen", "What had happened that week?"),
  whyItFailed: words("whyItFailed", "Why did it fail, exactly?"),
  howFound: words("howFound", "How was it noticed?"),
  minutesToRespond: {
    kind: "number",
    label: "How many minutes until they answered?",
    help: walkthroughHelp.minutesToRespond,
    use: "print",
    tier: "stronger",
    optional: true,
    min: 0,
    max: 525_600,
    unit: "minutes",
    whole: true,
  },
  response: words("response", "What did they do?"),
  before: words("before", "What would we do before?"),
  atTenMinutes: words("atTenMinutes", "What would we do within ten minutes?"),
  atOneHour: words("atOneHour", "What would we do within an hour?"),
  atOneDay: words("atOneDay", "What would we do within a day?"),
  controlIds: {
    kind: "rows",
    label: "Which of our risks has the control for it?",
    help: walkthroughHelp.controlIds,
    use: "print",
    tier: "stronger",
    cap: 5,
    item: "risk",
    titleColumn: "riskId",
    columns: {
      riskId: {
        kind: "reference",
        label: "Which risk?",
        help: walkthroughHelp.riskId,
        use: "print",
        tier: "stronger",
        to: { section: "risks", question: "risks", labelColumn: "title" },
      },
    },
  },
  trainingModuleId: {
    kind: "reference",
    label: "Which training answers it?",
    help: walkthroughHelp.trainingModuleId,
    use: "print",
    tier: "stronger",
    optional: true,
    to: { section: "training", question: "modules", labelColumn: "name" },
  },
} as const;
