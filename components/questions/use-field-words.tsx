import type { ReactNode } from "react";
import type { StoredValue } from "@/lib/domain/draft/draft";
import { isBlank } from "@/lib/domain/draft/is-blank";
import { isUntouchedExample } from "@/lib/domain/form/is-untouched-example";
import type { AnyQuestion } from "@/lib/domain/form/question";
import { canBeUnknown } from "@/lib/domain/unknown/can-be-unknown";
import { AnswerMark, type Mark } from "./answer-mark";
import type { ControlProps } from "./control";
import { HelpNote } from "./help-note";
import { useQuestionSetting } from "./question-setting";
import { UnknownAnswer } from "./unknown-answer";
import { useTerms } from "./use-terms";

type FieldWords = {
  id: string;
  label: string;
  hint: string | undefined;
  error: string | undefined;
  isOptional: boolean;
  labelSize: "normal" | "large";
  help: ReactNode;
  aside: ReactNode;
};

/** The words around a control: label, hint, error, help, and whose text stands in it. */
export function useFieldWords(
  { question, address, labelSize = "normal" }: ControlProps,
  answer: { value: StoredValue; onUseExample?: (example: string) => void },
): FieldWords & { mark: Mark } {
  const { errors, drafted, isSample, unknown } = useQuestionSetting();
  const isLeft = isSample(address.anchor, answer.value);
  const mark = markOf(question, answer.value, { isLeft, drafted: drafted.get(address.anchor) });
  const terms = useTerms(question);
  const isOpen = unknown !== null && canBeUnknown(question) && isBlank(answer.value);

  return {
    id: address.anchor,
    label: question.label,
    hint: question.hint,
    error: errors.get(address.anchor),
    isOptional: question.optional === true,
    labelSize,
    mark,
    help: question.help && (
      <HelpNote label={question.label} help={question.help} terms={terms} onUseExample={answer.onUseExample} />
    ),
    aside: (isOpen || mark !== null) && (
      <>
        {isOpen && (
          <UnknownAnswer
            label={question.label}
            isUnknown={unknown.has(address.sectionId, address.anchor)}
            onChange={(isUnknown) => unknown.mark(address.sectionId, address.anchor, isUnknown)}
          />
        )}
        <AnswerMark mark={mark} />
      </>
    ),
  };
}

type Own = { isLeft: boolean; drafted: string | undefined };

function markOf(question: AnyQuestion, value: StoredValue, { isLeft, drafted }: Own): Mark {
  if (typeof value !== "string" || value === "") return null;
  if (isLeft || isUntouchedExample(question, value)) return "example";
  return value === drafted ? "drafted" : null;
}
