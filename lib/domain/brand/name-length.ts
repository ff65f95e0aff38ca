/** What fits on a slide beside its number. */
export const MAX_BRAND_NAME_CHARACTERS = 80;
