import type { StoredValue } from "@/lib/domain/draft";
import type { ProposalId } from "@/lib/domain/ids";
import { Autosave } from "./autosave";
import { sendSectionOf } from "./send-section";

const autosaves = new Map<ProposalId, Autosave>();

/** The one autosave of a proposal in this tab. It outlives pages, so that leaving one never stops its last save. */
export function autosaveOf(proposalId: ProposalId): Autosave {
  if (typeof window === "undefined") throw new Error("Saving belongs to the browser: a server is shared by everybody");
  const known = autosaves.get(proposalId) ?? new Autosave(sendSectionOf(proposalId));
  autosaves.set(proposalId, known);
  return known;
}

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

function textsIn(value: StoredValue): string[] {
  if (typeof value === "string") return value === "" ? [] : [value];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => (key === "id" ? [] : textsIn(inner)));
}
