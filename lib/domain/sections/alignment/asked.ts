import type { AskedSection } from "../define-section";
import { headlineQuestion } from "../headline-question";
import { alignmentHelp } from "./help";
import { needColumns } from "./need-columns";

/** What the section asks, and how: all that a screen in the browser needs of it. */
export const alignmentAsked = {
  id: "alignment",
  title: "What it is for",
  purpose: "Needs before platforms: each one hangs on a priority of your plan.",
  group: "need",
  version: 2,
  questions: {
    needs: {
      kind: "rows",
      label: "What needs does it serve?",
      help: alignmentHelp.needs,
      use: "print",
      tier: "first",
      cap: 5,
      item: "need",
      titleColumn: "title",
      columns: needColumns,
    },
    longTermVision: {
      kind: "longText",
      label: "Where could this lead in five years?",
      help: alignmentHelp.longTermVision,
      use: "print",
      tier: "stronger",
      optional: true,
      limit: 200,
    },
    whyNowHeadline: headlineQuestion("“why now”", alignmentHelp.whyNowHeadline),
    fitHeadline: headlineQuestion("“fit”", alignmentHelp.fitHeadline),
  },
} as const satisfies AskedSection;
