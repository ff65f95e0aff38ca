import { NumberField } from "@/components/ui/number-field";
import { readTypedNumber } from "@/lib/domain/form/read-typed-number";
import { decimalMarkOf } from "@/lib/domain/text/decimal-mark";
import { asNumber } from "@/lib/domain/text/read-number";
import { writeNumber } from "@/lib/domain/text/write-number";
import type { ControlProps } from "./control";
import { numberOrTyped } from "./number-or-typed";
import { useQuestionSetting } from "./question-setting";
import { useAnswer } from "./use-answer";
import { useFieldWords } from "./use-field-words";
import { useLeftProblem } from "./use-left-problem";

export function NumberQuestion(props: ControlProps) {
  const { question, address } = props;
  const setting = useQuestionSetting();
  const { value, change, leave } = useAnswer(address.name);
  const { mark: _, ...words } = useFieldWords(props, { value });
  const { problem, ...left } = useLeftProblem(question, { value, leave });

  return (
    <NumberField
      {...words}
      {...left}
      error={words.error ?? problem}
      name={address.name}
      value={numberOrTyped(value)}
      onValueChange={change}
      read={(typed) => asNumber(readTypedNumber(typed, question, setting))}
      write={question.year ? String : (number) => writeNumber(number, decimalMarkOf(setting))}
      suffix={question.unit}
    />
  );
}
