/** Any characters, no composition rules: length is what makes a password hard to guess. */
export const MIN_PASSWORD_CHARACTERS = 12;
export const MAX_PASSWORD_CHARACTERS = 256;
