import type { AskedSection } from "../define-section";
import { objectionsHelp } from "./help";
import { objectionColumns } from "./objection-columns";

/** What the section asks, and how: all that a screen in the browser needs of it. */
export const objectionsAsked = {
  id: "objections",
  title: "What they will say",
  purpose: "Hear the hard question before the room does, and grant what is true in it.",
  group: "decision",
  version: 1,
  strengthens: true,
  questions: {
    objections: {
      kind: "rows",
      label: "What will they say, and what do you answer?",
      help: objectionsHelp.objections,
      hint: "Grant what is true first.",
      use: "print",
      tier: "stronger",
      cap: 40,
      item: "objection",
      titleColumn: "objection",
      library: "objections",
      columns: objectionColumns,
    },
  },
} as const satisfies AskedSection;
