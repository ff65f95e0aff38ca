/** "1½ min", in quarters of a minute, as there is room for beside a title. */
export function minutesWords(seconds: number): string {
  const quarters = Math.round(seconds / 15);
  const part = QUARTERS[quarters % 4] ?? "";
  const whole = Math.floor(quarters / 4);
  return `${whole === 0 && part !== "" ? "" : whole}${part} min`;
}

const QUARTERS = ["", "¼", "½", "¾"] as const;
