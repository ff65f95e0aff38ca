import { findOwn } from "../text/find-own";
import { foldCase } from "../text/fold-case";
import commonPasswords from "./common-passwords.json";

// The entries of twelve characters and more of the 30,000 most frequent passwords found in public leaks, as
// @zxcvbn-ts/language-common 4.1.3 (MIT) lists them. Shorter ones are refused for their length.
const common = new Set<string>(commonPasswords);

/** Words that guesses begin with, the name of this product among them; figures and signs around them help nobody. */
const FIRST_GUESSES = [
  "password",
  "passwort",
  "passphrase",
  "welcome",
  "letmein",
  "changeme",
  "administrator",
  "admin",
  "qwerty",
  "iloveyou",
  "football",
  "princess",
  "sunshine",
  "foothold",
];

const LOOKALIKES: Readonly<Record<string, string>> = { a: "[a@4]", e: "[e3]", i: "[i1!]", o: "[o0]", s: "[s$5]" };
const guess = new RegExp(
  FIRST_GUESSES.map((word) => [...word].map((each) => findOwn(LOOKALIKES, each) ?? each).join("")).join("|"),
  "g",
);

/** Whether a password is one of the first that are tried: often used, one piece repeated, a run, or a first guess dressed up. */
export function isCommonPassword(password: string): boolean {
  const plain = foldCase(password);
  return common.has(plain) || isRepeated(plain) || isRun(plain) || isDressedUp(plain);
}

/** "abcabcabcabc": a piece that fits at least twice, the last time perhaps cut off. */
function isRepeated(plain: string): boolean {
  const longest = Math.floor(plain.length / 2);
  return Array.from({ length: longest }, (_, at) => at + 1).some((size) => plain.startsWith(plain.slice(size)));
}

/** "abcdefghijkl", "987654321098": each sign one further, or one back, than the one before it; 0 follows 9. */
function isRun(plain: string): boolean {
  const codes = [...plain].map((each) => each.codePointAt(0) ?? 0);
  const steps = codes.slice(1).map((code, at) => code - (codes[at] ?? 0));
  return steps.every((step) => step === 1 || step === -9) || steps.every((step) => step === -1 || step === 9);
}

/** "P@ssword2026!": nothing is left but figures and signs once the guess is taken out. */
const isDressedUp = (plain: string): boolean => !/\p{L}/u.test(plain.replace(guess, ""));
