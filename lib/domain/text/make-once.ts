/**
 * Makes a thing the first time its words are met and hands it out again ever after: for what takes long to make and
 * comes in few kinds, such as the formats of a locale, a hundred times slower to make than to use.
 */
export function makeOnce<Words extends readonly string[], T>(make: (...words: Words) => T): (...words: Words) => T {
  const made = new Map<string, T>();
  return (...words) => {
    const key = words.join(" ");
    const known = made.get(key);
    if (known !== undefined) return known;
    const fresh = make(...words);
    made.set(key, fresh);
    return fresh;
  };
}
