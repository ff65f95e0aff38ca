import { foldCase } from "./fold-case";

const ARTICLE = /^(the|our)\s+/;

/** Whether somebody in the list is the decision-maker, by role; case and a leading article do not matter. */
export function isDecider(who: string | null, decisionMaker: string | null): boolean {
  if (who === null || decisionMaker === null) return false;
  return plain(who) === plain(decisionMaker);
}

const plain = (role: string): string => foldCase(role.trim()).replace(ARTICLE, "").replace(/\s+/g, " ");
