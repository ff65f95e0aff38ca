import type { SectionId } from "../ids/section-ids";

export type DraftedPlace = { section: SectionId; question: string; column?: string };

/** The answers each starter screen drafts from the others, in the order it shows them. */
export const draftedPlaces: Readonly<Record<1 | 2, readonly DraftedPlace[]>> = {
  1: [
    { section: "asks", question: "asks", column: "ask" },
    { section: "pilot", question: "title" },
    { section: "context", question: "keyMessage" },
  ],
  2: [
    { section: "pilot", question: "end" },
    { section: "pilot", question: "decisionDate" },
  ],
};
