import { defineSection } from "../../section";
import { accountColumns } from "./account-columns";
import { contentColumns } from "./content-columns";
import { safeguardsHelp } from "./help";
import { delegateLabels } from "./options";
import { firstResponseColumns, outlineColumns, triageColumns } from "./rule-columns";
import { safeguardsRules } from "./rules";
import { safeguardsSchema } from "./schema";
import { safeguardsSlides } from "./slides";

const signOff = (label: string) =>
  ({ kind: "date", label, help: safeguardsHelp.signOff, use: "print", tier: "stronger", optional: true }) as const;

export const safeguards = defineSection({
  id: "safeguards",
  title: "Rules, approvals and first response",
  purpose: "Who may say what, who approves it and how fast, and what happens when it goes wrong.",
  group: "plan",
  version: 1,
  strengthens: true,
  schema: safeguardsSchema,
  questions: {
    contentTypes: {
      kind: "rows",
      label: "Who drafts and approves what?",
      help: safeguardsHelp.contentTypes,
      use: "print",
      tier: "stronger",
      cap: 40,
      item: "kind of content",
      titleColumn: "type",
      library: "approvals",
      columns: contentColumns,
    },
    delegateLevel: {
      kind: "scale",
      label: "How much may trained people post without asking?",
      help: safeguardsHelp.delegateLevel,
      use: "print",
      tier: "stronger",
      min: 0,
      max: 3,
      labels: delegateLabels,
    },
    signOffLegal: signOff("When did legal agree?"),
    signOffInformationGovernance: signOff("When did information governance agree?"),
    signOffHr: signOff("When did HR agree?"),
    signOffSecurity: signOff("When did IT security agree?"),
    signOffUnion: signOff("When was the union asked?"),
    houseRules: {
      kind: "longText",
      label: "What are the house rules for visitors?",
      help: safeguardsHelp.houseRules,
      use: "print",
      tier: "stronger",
      limit: 600,
    },
    correctionProtocol: {
      kind: "longText",
      label: "How do you correct a wrong post?",
      help: safeguardsHelp.correctionProtocol,
      use: "print",
      tier: "stronger",
      limit: 500,
    },
    triage: {
      kind: "rows",
      label: "What do you do with each kind of comment?",
      help: safeguardsHelp.triage,
      use: "print",
      tier: "stronger",
      optional: true,
      cap: 40,
      item: "kind of comment",
      titleColumn: "comment",
      library: "triage",
      columns: triageColumns,
    },
    firstResponse: {
      kind: "rows",
      label: "What happens first when a post goes wrong?",
      help: safeguardsHelp.firstResponse,
      use: "print",
      tier: "stronger",
      optional: true,
      cap: 40,
      item: "step",
      titleColumn: "when",
      columns: firstResponseColumns,
    },
    accounts: {
      kind: "rows",
      label: "Which accounts do you have?",
      help: safeguardsHelp.accounts,
      hint: "Only you and your editors see this list.",
      use: "private",
      tier: "stronger",
      optional: true,
      cap: 40,
      item: "account",
      titleColumn: "handle",
      columns: accountColumns,
    },
    outline: {
      kind: "rows",
      label: "Which headings does your guidance have?",
      help: safeguardsHelp.outline,
      use: "print",
      tier: "specialist",
      optional: true,
      cap: 40,
      item: "heading",
      titleColumn: "heading",
      library: "outlineHeadings",
      columns: outlineColumns,
    },
  },
  slides: safeguardsSlides,
  rules: safeguardsRules,
});
