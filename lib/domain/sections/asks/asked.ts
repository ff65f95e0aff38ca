import type { AskedSection } from "../define-section";
import { headlineQuestion } from "../headline-question";
import { askColumns } from "./ask-columns";
import { asksHelp, optionHelp } from "./help";

/** What the section asks, and how: all that a screen in the browser needs of it. */
export const asksAsked = {
  id: "asks",
  title: "What you are asking for",
  purpose: "A few decisions that somebody can take today.",
  group: "decision",
  version: 1,
  questions: {
    asks: {
      kind: "rows",
      label: "What are you asking for?",
      help: asksHelp.asks,
      hint: "The most important first. Three fit on the slide.",
      use: "print",
      tier: "stronger",
      cap: 5,
      item: "decision",
      titleColumn: "ask",
      library: "asks",
      columns: askColumns,
    },
    moneyOwner: {
      kind: "text",
      label: "Whose budget pays?",
      help: asksHelp.moneyOwner,
      hint: "A role",
      use: "print",
      tier: "stronger",
      limit: 60,
    },
    options: {
      kind: "rows",
      label: "What else could they choose?",
      help: asksHelp.options,
      hint: "At least: do nothing, the least you could do, and what you recommend.",
      use: "print",
      tier: "stronger",
      cap: 5,
      item: "option",
      titleColumn: "name",
      columns: {
        name: {
          kind: "text",
          label: "What is it called?",
          help: optionHelp.name,
          use: "print",
          tier: "stronger",
          limit: 60,
        },
        cost: {
          kind: "money",
          label: "What does it cost?",
          help: optionHelp.cost,
          use: "print",
          tier: "stronger",
          min: 0,
        },
        gain: {
          kind: "text",
          label: "What does it bring?",
          help: optionHelp.gain,
          use: "print",
          tier: "stronger",
          limit: 160,
        },
        whyNot: {
          kind: "text",
          label: "What speaks against it?",
          help: optionHelp.whyNot,
          use: "print",
          tier: "stronger",
          limit: 160,
        },
        recommended: {
          kind: "yesNo",
          label: "Is it the one you recommend?",
          help: optionHelp.recommended,
          use: "print",
          tier: "stronger",
          optional: true,
        },
      },
    },
    headline: headlineQuestion("decision", asksHelp.headline),
  },
} as const satisfies AskedSection;
