import { type DraftedText, listDraftedTexts } from "@/lib/domain/start/drafted-texts";
import type { Workspace } from "./load-workspace";

/** What the answers already say about fields nobody was asked for yet. */
export function draftedTexts({ proposal, library, context }: Workspace): DraftedText[] {
  const { lexicon, locale, currency } = context;
  return listDraftedTexts(proposal.draft, { library, lexicon, locale, currency });
}
