/** What every object inherits under these names is found by a plain look-up; nothing may hang on their being typed. */
export const prototypeNames = [
  "constructor",
  "__proto__",
  "toString",
  "hasOwnProperty",
  "valueOf",
  "prototype",
] as const;
