/** How far a section may be. Apart from the rule that works it out, so that a browser can name them without the rules. */
export const sectionStatuses = ["not-started", "in-progress", "completed", "problem"] as const;
export type SectionStatus = (typeof sectionStatuses)[number];
