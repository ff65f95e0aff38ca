import { ownerAndState, ownerWords, type StateContext } from "../../states/describe-standing";
import type { ReadAnswers } from "../define-section";
import type { AsksValues } from "./schema";

type Ask = ReadAnswers<AsksValues>["asks"][number];

/** Who does what is asked for, proposed until they have agreed to do it. */
export const askOwner = ({ owner, agreed }: Ask, context: StateContext): string | null =>
  ownerWords({ owner, agreed }, context);

/** The same where it stands alone: an agreement is said as well. */
export const askOwnerState = ({ owner, agreed }: Ask, context: StateContext): string | null =>
  ownerAndState({ owner, agreed }, context);

/** Whose budget would pay: only proposed, as nothing asks yet whether they have agreed to it. */
export const moneyOwnerWords = ({ moneyOwner }: { moneyOwner: string | null }, context: StateContext): string | null =>
  ownerWords({ owner: moneyOwner }, context);
