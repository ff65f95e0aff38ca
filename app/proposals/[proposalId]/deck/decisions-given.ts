import { referenceChoices } from "@/lib/domain/answers/reference-choices";
import { contextAsked } from "@/lib/domain/sections/context/asked";
import { askedOf } from "@/lib/domain/sections/define-section";
import { sections } from "@/lib/domain/sections/sections";
import type { Workspace } from "../load-workspace";

/** What the page needs to keep what the author decides: the section that holds it, with that question alone. */
export function decisionsGiven(workspace: Workspace) {
  const { proposal, context } = workspace;
  const { deckChoices } = contextAsked.questions;
  const {
    finished,
    answers,
    unknown = [],
    confirmed = [],
  } = proposal.draft.context ?? { finished: false, answers: {} };
  return {
    proposalId: proposal.id,
    proposalTitle: proposal.title,
    asked: { ...askedOf(sections.context), questions: { deckChoices } },
    loaded: { revision: proposal.saved.context?.revision ?? 0, answers, finished, unknown, confirmed },
    setting: {
      locale: context.locale,
      currency: context.currency,
      references: referenceChoices(sections.context, proposal.draft),
    },
  };
}
