import type { StoredValue } from "@/lib/domain/draft";
import type { ProposalId } from "@/lib/domain/ids";
import type { Autosave } from "./autosave";

/** The autosaves of this tab. They stand apart from what they do, so that error pages ask after them without loading it. */
export const autosaves = new Map<ProposalId, Autosave>();

/** Every text of this tab that no server has acknowledged, whichever proposal it belongs to; empty where all is saved. */
export function unsavedTexts(): string {
  const waiting = [...autosaves.values()].flatMap((autosave) => autosave.unsavedAnswers());
  return waiting.flatMap(({ answers }) => textsIn(answers)).join("\n");
}

/** Sends what waits, of every proposal open in this tab, and tells whether anything still waits. */
export function flushAll(): boolean {
  for (const autosave of autosaves.values()) autosave.flush();
  return [...autosaves.values()].some((autosave) => autosave.hasUnsaved());
}

/** The texts of an answer, its rows' included; ids are none. */
export function textsIn(value: StoredValue): string[] {
  if (typeof value === "string") return value === "" ? [] : [value];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => (key === "id" ? [] : textsIn(inner)));
}
