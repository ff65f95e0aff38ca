import { foldCase } from "./fold-case";

/** Without case and accents, and with the plain apostrophe people type: how a search compares. */
export const foldText = (text: string): string =>
  foldCase(text.normalize("NFD").replace(/\p{M}/gu, "").replaceAll("’", "'"));
