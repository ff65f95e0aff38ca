import { useId } from "react";
import { Field } from "@/components/ui/field";
import { TextInput } from "@/components/ui/text-input";
import type { ControlProps } from "./control";
import { textOf, useAnswer } from "./use-answer";
import { useFieldWords } from "./use-field-words";

/** A text with the usual answers as suggestions; a chosen one is stored by its code, any other as typed. */
export function OwnWordsQuestion(props: ControlProps) {
  const { question, address } = props;
  const { value, change, leave } = useAnswer(address.name);
  const { mark: _, ...words } = useFieldWords(props, { value });
  const listId = useId();
  const options = question.options ?? [];
  const stored = textOf(value);
  const shown = options.find((option) => option.value === stored)?.label ?? stored;

  function type(typed: string): void {
    change(options.find((option) => option.label === typed)?.value ?? typed);
  }

  return (
    <Field {...words}>
      {(control) => (
        <>
          <TextInput
            {...control}
            name={address.name}
            list={listId}
            autoComplete="off"
            value={shown}
            onBlur={leave}
            onChange={(event) => type(event.currentTarget.value)}
          />
          <datalist id={listId}>
            {options.map((option) => (
              <option key={option.value} value={option.label} />
            ))}
          </datalist>
        </>
      )}
    </Field>
  );
}
