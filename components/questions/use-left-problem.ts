import { useState } from "react";
import { wrongMessage } from "@/components/wizard/section-problems";
import type { AnyScalarQuestion } from "@/lib/domain/form/question";
import { useQuestionSetting } from "./question-setting";
import type { Answer } from "./use-answer";

/** What is wrong with a typed answer, told once its field is left or pasted into, not while it is being typed. */
export function useLeftProblem(question: AnyScalarQuestion, { value, leave }: Pick<Answer, "value" | "leave">) {
  const setting = useQuestionSetting();
  const [isLeft, setIsLeft] = useState(false);
  return {
    problem: isLeft && value !== null ? (wrongMessage(question, value, setting) ?? undefined) : undefined,
    onPaste: () => setIsLeft(true),
    onBlur: () => {
      setIsLeft(true);
      leave();
    },
  };
}
