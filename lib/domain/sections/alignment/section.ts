import { defineSection } from "../../section";
import { alignmentHelp } from "./help";
import { needColumns } from "./need-columns";
import { alignmentRules } from "./rules";
import { alignmentSchema } from "./schema";
import { alignmentSlides } from "./slides";

export const alignment = defineSection({
  id: "alignment",
  title: "What it is for",
  purpose: "Needs before platforms: each one hangs on a priority of your plan.",
  group: "need",
  version: 1,
  schema: alignmentSchema,
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
    whyNowHeadline: {
      kind: "text",
      label: "The sentence at the top of the “why now” slide",
      help: alignmentHelp.whyNowHeadline,
      hint: "Leave it empty and we write it from your answers.",
      use: "print",
      tier: "stronger",
      optional: true,
      limit: 90,
    },
    fitHeadline: {
      kind: "text",
      label: "The sentence at the top of the “fit” slide",
      help: alignmentHelp.fitHeadline,
      hint: "Leave it empty and we write it from your answers.",
      use: "print",
      tier: "stronger",
      optional: true,
      limit: 90,
    },
  },
  slides: alignmentSlides,
  rules: alignmentRules,
});
