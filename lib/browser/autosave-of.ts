import type { ProposalId } from "@/lib/domain/ids";
import { Autosave } from "./autosave";
import { sendSectionOf } from "./send-section";
import { autosaves } from "./unsaved-texts";

/** The one autosave of a proposal in this tab. It outlives pages, so that leaving one never stops its last save. */
export function autosaveOf(proposalId: ProposalId): Autosave {
  if (typeof window === "undefined") throw new Error("Saving belongs to the browser: a server is shared by everybody");
  const known = autosaves.get(proposalId) ?? new Autosave(sendSectionOf(proposalId));
  autosaves.set(proposalId, known);
  return known;
}
