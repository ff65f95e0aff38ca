/** How the interface looks: light, dark, or as the computer is set. Slides are the same in all three. */
export const LOOKS = ["system", "light", "dark"] as const;
export type Look = (typeof LOOKS)[number];

/** A cookie, so that the server draws the first page right and nothing flashes. */
export const LOOK_COOKIE = "foothold-look";

export function readLook(stored: string | undefined): Look {
  return LOOKS.find((look) => look === stored) ?? "system";
}
