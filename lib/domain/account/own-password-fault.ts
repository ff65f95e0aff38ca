import { foldText } from "../text/fold-text";

const SHORTEST_PIECE = 2;

/** Whose password it is, as others know them. */
export type PasswordOwner = { name: string; email: string };

const WORDS =
  "This password is made of the name or e-mail address, which others know. Use three or four words that only you would put together.";

/** What is wrong with a password of this person, whoever sets it; null where nothing is. */
export const ownPasswordFault = (password: string, owner: PasswordOwner): string | null =>
  isOwnPassword(password, owner) ? WORDS : null;

/**
 * Whether a password is nothing but what everybody knows of its owner: the e-mail address, its parts and the name, in
 * any order, case and accents, with figures and signs around them.
 */
function isOwnPassword(password: string, { name, email }: PasswordOwner): boolean {
  const address = foldText(email.trim());
  const pieces = [address, ...address.split("@"), ...wordsOf(address), ...wordsOf(foldText(name))]
    .filter((piece) => piece.length >= SHORTEST_PIECE)
    .sort((one, other) => other.length - one.length);
  const folded = foldText(password);
  const rest = pieces.reduce((left, piece) => left.replaceAll(piece, " "), folded);
  // Without a letter there is none of its owner in it, and other rules say what of figures alone is too easy.
  return /\p{L}/u.test(folded) && !/\p{L}/u.test(rest);
}

const wordsOf = (text: string): string[] => text.split(/[^\p{L}\p{N}]+/u);
