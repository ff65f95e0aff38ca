import { Field } from "@/components/ui/field";
import { RadioGroup } from "@/components/ui/radio-group";
import { Select } from "@/components/ui/select";
import { ClearAnswer } from "./clear-answer";
import type { ControlProps } from "./control";
import { OwnWordsQuestion } from "./own-words-question";
import { textOf, useAnswer } from "./use-answer";
import { useFieldWords } from "./use-field-words";

/** Longer lists fold into the browser's own select, which a keyboard searches by its first letters. */
const MAX_RADIOS = 7;

export function ChoiceQuestion(props: ControlProps) {
  const { question, address } = props;
  const { value, change, leave } = useAnswer(address.name);
  const { mark: _, ...words } = useFieldWords(props, { value });
  const options = question.options ?? [];
  const chosen = textOf(value);

  if (question.allowOwn) return <OwnWordsQuestion {...props} />;
  if (options.length > MAX_RADIOS) {
    return (
      <Field {...words}>
        {(control) => (
          <Select
            {...control}
            name={address.name}
            options={options}
            emptyLabel="Choose one"
            value={chosen}
            onBlur={leave}
            onChange={(event) => change(event.currentTarget.value)}
          />
        )}
      </Field>
    );
  }
  const isShort = options.length <= 4 && options.every((option) => option.label.length <= 14 && !option.hint);

  return (
    <RadioGroup
      {...words}
      name={address.name}
      options={options}
      layout={isShort ? "row" : "list"}
      value={chosen || null}
      onValueChange={change}
      count={chosen && <ClearAnswer label={question.label} onClear={() => change(null)} />}
    />
  );
}
