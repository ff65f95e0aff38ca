import { NumberField } from "@/components/ui/number-field";
import type { ControlProps } from "./control";
import { numberOrTyped } from "./number-or-typed";
import { readNumber } from "./read-number";
import { useAnswer } from "./use-answer";
import { useFieldWords } from "./use-field-words";

export function NumberQuestion(props: ControlProps) {
  const { question, address } = props;
  const { value, change, leave } = useAnswer(address.name);
  const { mark: _, ...words } = useFieldWords(props, { value });

  return (
    <NumberField
      {...words}
      name={address.name}
      value={numberOrTyped(value)}
      onValueChange={change}
      onBlur={leave}
      read={readNumber}
      write={question.year ? String : writeNumber}
      suffix={question.unit}
    />
  );
}

const writeNumber = (value: number): string => value.toLocaleString("en-GB", { maximumFractionDigits: 10 });
