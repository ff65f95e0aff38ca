import { ownerWords, type StateContext } from "../../states/describe-standing";
import type { ReadAnswers } from "../define-section";
import type { AsksValues } from "./schema";

type Ask = ReadAnswers<AsksValues>["asks"][number];

/** Who does what is asked for, proposed until they have agreed to do it. */
export const askOwner = ({ owner, agreed }: Ask, context: StateContext): string | null =>
  ownerWords({ owner, agreed }, context);
