import { CheckboxGroup } from "@/components/ui/checkbox-group";
import type { ControlProps } from "./control";
import { textsOf, useAnswer } from "./use-answer";
import { useFieldWords } from "./use-field-words";

export function MultiChoiceQuestion(props: ControlProps) {
  const { question, address } = props;
  const { value, change } = useAnswer(address.name);
  const { mark: _, ...words } = useFieldWords(props, { value });

  return (
    <CheckboxGroup
      {...words}
      name={address.name}
      options={question.options ?? []}
      value={textsOf(value)}
      onValueChange={change}
    />
  );
}
