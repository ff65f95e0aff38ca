const NEARLY_UP_S = 10;
const A_MINUTE_S = 60;

/** What is said aloud while the clock runs: a few moments, never every second. */
export function clockWords(left: number, seconds: number): string {
  if (left === 0) return "Time is up";
  if (left <= NEARLY_UP_S) return `${NEARLY_UP_S} seconds left`;
  return left <= A_MINUTE_S && seconds > A_MINUTE_S ? "1 minute left" : "";
}

export const clockFace = (left: number): string =>
  `${Math.floor(left / A_MINUTE_S)}:${String(left % A_MINUTE_S).padStart(2, "0")}`;
