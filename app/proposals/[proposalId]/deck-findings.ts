import { checkDeck } from "@/lib/domain/deck/check-deck";
import type { DeckOutline } from "@/lib/domain/deck/outline";
import type { Finding } from "@/lib/domain/finding";
import type { Workspace } from "./load-workspace";

/** What is weak in the deck as a whole, as far as no single section can see it. */
export const deckFindings = ({ context, proposal }: Workspace, outline: DeckOutline): Finding[] =>
  checkDeck({ outline, context, draft: proposal.draft });
