import { useWatch } from "react-hook-form";
import { isStanceBarred } from "@/lib/domain/answers/stance-barred";
import type { Answers } from "@/lib/domain/draft/draft";
import { isShown } from "@/lib/domain/form/is-shown";
import type { AnyQuestion } from "@/lib/domain/form/question";
import { findOwn } from "@/lib/domain/text/find-own";
import type { FieldAddress } from "./field-address";
import { useQuestionSetting } from "./question-setting";

/** Whether a question is on screen now. Hiding it keeps its answer. */
export function useIsAsked(question: AnyQuestion, address: FieldAddress, titleColumn?: string): boolean {
  const { stanceOn } = useQuestionSetting();
  const isStance = question.stance === true && stanceOn && titleColumn !== undefined;
  // Only a question with a condition follows its neighbours' typing.
  const answers = asAnswers(
    useWatch({ name: address.parent, disabled: question.shownWhen === undefined && !isStance }),
  );
  if (question.stance && !stanceOn) return false;
  if (isStance && isStanceBarred(findOwn(answers, titleColumn))) return false;
  return isShown(question, answers);
}

// `parent` names a section's answers or a row, both of which are records of stored values.
const asAnswers = (value: unknown): Answers => (value ?? {}) as Answers;
