import { ownerWords, type StateContext, standingWords } from "../../states/describe-standing";
import type { ReadAnswers } from "../define-section";
import type { ReadinessValues } from "./schema";

type Fix = ReadAnswers<ReadinessValues>["fixes"][number];

/** Who puts it right: a role that nobody has recorded as agreed. */
export const fixOwner = ({ ownerRole }: Fix, context: StateContext): string | null =>
  ownerWords({ owner: ownerRole }, context);

/** By when it is put right, as a plan; null where no day is set. */
export const fixState = ({ by }: Fix, context: StateContext): string | null =>
  by === null ? null : standingWords({ due: by }, context);
