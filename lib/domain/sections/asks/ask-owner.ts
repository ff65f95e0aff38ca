import { standingOf } from "../../states/commitment";
import { ownerWords, type StateContext } from "../../states/describe-standing";
import { fillTemplate } from "../../text/fill-template";
import type { ReadAnswers } from "../define-section";
import type { AsksValues } from "./schema";

type Ask = ReadAnswers<AsksValues>["asks"][number];

/** Who does what is asked for, proposed until they have agreed to do it. */
export const askOwner = ({ owner, agreed }: Ask, context: StateContext): string | null =>
  ownerWords({ owner, agreed }, context);

/** The same where it stands alone: an agreement is said as well. */
export function askOwnerState({ owner, agreed }: Ask, context: StateContext): string | null {
  if (owner === null || standingOf({ owner, agreed }, context.now).state !== "agreed") {
    return ownerWords({ owner, agreed }, context);
  }
  const { states, owner: template } = context.library.states;
  return fillTemplate(template, { owner, state: states.agreed.word });
}

/** Whose budget would pay: only proposed, as nothing asks yet whether they have agreed to it. */
export const moneyOwnerWords = ({ moneyOwner }: { moneyOwner: string | null }, context: StateContext): string | null =>
  ownerWords({ owner: moneyOwner }, context);
