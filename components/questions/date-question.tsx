import { DateField } from "@/components/ui/date-field";
import type { ControlProps } from "./control";
import { useAnswer } from "./use-answer";
import { useFieldWords } from "./use-field-words";

export function DateQuestion(props: ControlProps) {
  const { address } = props;
  const { value, change, leave } = useAnswer(address.name);
  const { mark: _, ...words } = useFieldWords(props, { value });

  return (
    <DateField
      {...words}
      name={address.name}
      value={typeof value === "string" ? value : null}
      onValueChange={change}
      onBlur={leave}
    />
  );
}
