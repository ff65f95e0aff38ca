import type { StoredValue } from "@/lib/domain/draft/draft";
import type { ProposalId } from "@/lib/domain/ids/record-ids";
import type { SectionId } from "@/lib/domain/ids/section-ids";
import type { Autosave } from "./autosave";
import type { PageUser } from "./page-user";

/** A proposal whose answers were opened in this tab. It outlives the pages that show it. */
export type OpenProposal = {
  proposalId: ProposalId;
  /** As the last form of it named it. */
  title: string;
  /** Whose text it is; null where the page does not say. */
  owner: PageUser | null;
  autosave: Autosave;
  /** Sections whose fields stand on the page at hand, which says itself how saving goes. */
  shown: Set<SectionId>;
};

/** All of this tab. They stand apart from what they do, so that error pages ask after them without loading it. */
const proposals = new Map<string, OpenProposal>();
const listeners = new Set<() => void>();
let changes = 0;

function tell(): void {
  changes += 1;
  for (const listener of listeners) listener();
}

/** The same proposal of another person is another one: neither sees the text of the other. */
const keyOf = (proposalId: ProposalId, owner: PageUser | null): string => `${owner?.id ?? ""} ${proposalId}`;

export const findOpen = (proposalId: ProposalId, owner: PageUser | null): OpenProposal | undefined =>
  proposals.get(keyOf(proposalId, owner));

export function keepOpen(proposal: OpenProposal): void {
  proposals.set(keyOf(proposal.proposalId, proposal.owner), proposal);
  proposal.autosave.subscribe(tell);
}

/** Says that fields of these sections stand on the page, until the function it gives is called. */
export function showSections(proposal: OpenProposal, sectionIds: readonly SectionId[]): () => void {
  for (const id of sectionIds) proposal.shown.add(id);
  tell();
  return () => {
    for (const id of sectionIds) proposal.shown.delete(id);
    tell();
  };
}

/** Called after every change of what any proposal of this tab waits for; gives the way to stop. */
export function subscribeToTexts(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Another number after every change. */
export const countChanges = (): number => changes;

export const listOpen = (): readonly OpenProposal[] => [...proposals.values()];

export const hasUnsaved = (): boolean => listOpen().some(({ autosave }) => autosave.hasUnsaved());

/** Drops what waits of one proposal, or of all: for somebody who was asked and gave it up. */
export function dropTexts(proposalId?: ProposalId): void {
  for (const [key, open] of proposals)
    if (proposalId === undefined || open.proposalId === proposalId) proposals.delete(key);
  tell();
}

/** Every text of this tab that no server has acknowledged, whichever proposal it belongs to; empty where all is saved. */
export function unsavedTexts(): string {
  const waiting = listOpen().flatMap(({ autosave }) => autosave.unsavedAnswers());
  return waiting.flatMap(({ answers }) => textsIn(answers)).join("\n");
}

/** Sends what waits, of every proposal open in this tab, and tells whether anything still waits. */
export function flushAll(): boolean {
  for (const { autosave } of listOpen()) autosave.flush();
  return hasUnsaved();
}

/** The texts of an answer, its rows' included; ids are none. */
export function textsIn(value: StoredValue): string[] {
  if (typeof value === "string") return value === "" ? [] : [value];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => (key === "id" ? [] : textsIn(inner)));
}
