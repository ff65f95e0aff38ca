import type { ProposalId } from "@/lib/domain/ids/record-ids";
import { Autosave } from "./autosave";
import { pageUser } from "./page-user";
import { sendSectionOf } from "./send-section";
import { findOpen, keepOpen, type OpenProposal } from "./unsaved-texts";

/** A proposal as this tab has it open for whoever the page was drawn for, opened now where it was not. */
export function openProposal(proposalId: ProposalId): OpenProposal {
  if (typeof window === "undefined") throw new Error("Saving belongs to the browser: a server is shared by everybody");
  const owner = pageUser();
  const known = findOpen(proposalId, owner);
  if (known) return known;
  const autosave = new Autosave(sendSectionOf(proposalId, owner?.id), owner?.name);
  const opened: OpenProposal = { proposalId, title: "", owner, autosave, shown: new Set() };
  keepOpen(opened);
  return opened;
}

/** The one autosave of a proposal in this tab. It outlives pages, so that leaving one never stops its last save. */
export const autosaveOf = (proposalId: ProposalId): Autosave => openProposal(proposalId).autosave;
