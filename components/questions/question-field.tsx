"use client";

import type { ComponentType } from "react";
import type { AnyQuestion, ScalarKind } from "@/lib/domain/form/question";
import { ChoiceQuestion } from "./choice-question";
import { ColumnFieldProvider } from "./column-field";
import type { ControlProps } from "./control";
import { DateQuestion } from "./date-question";
import type { FieldAddress } from "./field-address";
import { LibraryQuestion } from "./library-question";
import { MoneyQuestion } from "./money-question";
import { MultiChoiceQuestion } from "./multi-choice-question";
import { NumberQuestion } from "./number-question";
import { ReferenceQuestion } from "./reference-question";
import { RowsQuestion } from "./rows-question";
import { ScaleQuestion } from "./scale-question";
import { TextQuestion } from "./text-question";
import { useIsAsked } from "./use-is-asked";
import { YesNoQuestion } from "./yes-no-question";

const CONTROLS: Record<ScalarKind, ComponentType<ControlProps>> = {
  text: TextQuestion,
  longText: TextQuestion,
  choice: ChoiceQuestion,
  multiChoice: MultiChoiceQuestion,
  scale: ScaleQuestion,
  number: NumberQuestion,
  money: MoneyQuestion,
  date: DateQuestion,
  yesNo: YesNoQuestion,
  reference: ReferenceQuestion,
  library: LibraryQuestion,
};

type QuestionFieldProps = {
  question: AnyQuestion;
  address: FieldAddress;
  labelSize?: "normal" | "large";
  /** Inside a row: the column that names it. */
  titleColumn?: string;
};

/** The control of a question's kind; nothing while its condition does not hold. */
export function QuestionField({ question, address, labelSize, titleColumn }: QuestionFieldProps) {
  const isAsked = useIsAsked(question, address, titleColumn);
  if (!isAsked) return null;
  if (question.kind === "rows") {
    return (
      <ColumnFieldProvider value={QuestionField}>
        <RowsQuestion question={question} address={address} />
      </ColumnFieldProvider>
    );
  }
  const Control = CONTROLS[question.kind];
  return <Control question={question} address={address} labelSize={labelSize} />;
}
