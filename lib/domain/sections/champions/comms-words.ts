/** How a department of communications may be called. */
export const commsWords = [
  "communications",
  "communication",
  "comms",
  "press",
  "press office",
  "public relations",
  "marketing",
] as const;
