import { defineSection } from "../../section";
import { groupColumns } from "./group-columns";
import { benefitTypeOptions, strengthOptions } from "./options";
import { audiencesRules } from "./rules";
import { audiencesSchema } from "./schema";
import { audiencesSlides } from "./slides";

export const audiences = defineSection({
  id: "audiences",
  title: "Who you need to persuade",
  purpose: "What each group worries about, and what it gains.",
  group: "case",
  version: 1,
  schema: audiencesSchema,
  questions: {
    groups: {
      kind: "rows",
      label: "Who will have a say?",
      use: "print",
      tier: "first",
      cap: 16,
      item: "group",
      titleColumn: "name",
      library: "audiences",
      columns: groupColumns,
    },
    benefits: {
      kind: "rows",
      label: "What do they gain?",
      use: "print",
      tier: "first",
      cap: 36,
      item: "benefit",
      titleColumn: "forThem",
      columns: {
        groupId: {
          kind: "reference",
          label: "Who gains?",
          use: "print",
          tier: "first",
          to: { section: "audiences", question: "groups", labelColumn: "name" },
        },
        forThem: { kind: "text", label: "What do they gain?", use: "print", tier: "first", limit: 140 },
        forOrganisation: {
          kind: "text",
          label: "What does the organisation gain?",
          use: "print",
          tier: "stronger",
          limit: 140,
        },
        linkedNeedId: {
          kind: "reference",
          label: "Which need does it serve?",
          use: "print",
          tier: "stronger",
          to: { section: "alignment", question: "needs", labelColumn: "title" },
        },
        strength: {
          kind: "choice",
          label: "Would it stand up under questions?",
          use: "internal",
          tier: "stronger",
          options: strengthOptions,
        },
        ownDataSource: {
          kind: "text",
          label: "Which figures of your own show it?",
          hint: "The report or system",
          use: "print",
          tier: "stronger",
          optional: true,
          limit: 120,
        },
        ownDataDate: {
          kind: "date",
          label: "From when are they?",
          use: "print",
          tier: "stronger",
          optional: true,
        },
        type: {
          kind: "choice",
          label: "What kind of gain is it?",
          use: "internal",
          tier: "specialist",
          optional: true,
          options: benefitTypeOptions,
        },
      },
    },
    headline: {
      kind: "text",
      label: "The sentence at the top of the benefits slide",
      hint: "Leave it empty and we write it from your answers.",
      use: "print",
      tier: "stronger",
      optional: true,
      limit: 90,
    },
  },
  slides: audiencesSlides,
  rules: audiencesRules,
});
