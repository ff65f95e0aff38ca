import { MoneyField } from "@/components/ui/money-field";
import type { ControlProps } from "./control";
import { numberOrTyped } from "./number-or-typed";
import { useQuestionSetting } from "./question-setting";
import { readMoney } from "./read-number";
import { useAnswer } from "./use-answer";
import { useFieldWords } from "./use-field-words";

export function MoneyQuestion(props: ControlProps) {
  const { address } = props;
  const { currency } = useQuestionSetting();
  const { value, change, leave } = useAnswer(address.name);
  const { mark: _, ...words } = useFieldWords(props, { value });

  return (
    <MoneyField
      {...words}
      name={address.name}
      currency={currency}
      value={numberOrTyped(value)}
      onValueChange={change}
      onBlur={leave}
      read={(typed) => readMoney(typed, currency)}
    />
  );
}
