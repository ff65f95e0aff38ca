/** The time of day by the reader's own clock: "14:02". */
export const clockTime = (at: Date): string => at.toLocaleTimeString("en-GB", { hour: "2-digit", minute: "2-digit" });
