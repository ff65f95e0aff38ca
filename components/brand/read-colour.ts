const HEX = /^#?[0-9a-f]{6}$/iu;

/** With its # and in capitals; null where it is no colour. */
export const readColour = (typed: string): string | null =>
  HEX.test(typed.trim()) ? `#${typed.trim().replace("#", "").toUpperCase()}` : null;
