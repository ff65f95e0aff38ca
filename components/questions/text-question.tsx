import { CharacterCount } from "@/components/ui/character-count";
import { Field } from "@/components/ui/field";
import { TextArea } from "@/components/ui/text-area";
import { TextInput } from "@/components/ui/text-input";
import { countCharacters } from "@/lib/domain/text/count-characters";
import type { ControlProps } from "./control";
import { useQuestionSetting } from "./question-setting";
import { reuseListOf } from "./reuse-lists";
import { textOf, useAnswer } from "./use-answer";
import { useFieldWords } from "./use-field-words";

/** Where the part beyond the printed budget goes: nothing is ever cut. */
const OVER_WORDS = "The rest prints in the appendix.";

/** Plain text on one line, or on several for the long kind. */
export function TextQuestion(props: ControlProps) {
  const { question, address } = props;
  const { value, change, leave } = useAnswer(address.name);
  const { mark, ...words } = useFieldWords(props, { value, onUseExample: change });
  const { reuse } = useQuestionSetting();
  const text = textOf(value);
  const count = question.limit !== undefined && (
    <CharacterCount count={countCharacters(text)} limit={question.limit} overWords={OVER_WORDS} />
  );
  const shared = { name: address.name, value: text, isExample: mark === "example", onBlur: leave };

  return (
    <Field {...words} count={count}>
      {(control) =>
        question.kind === "longText" ? (
          <TextArea {...control} {...shared} onChange={(event) => change(event.currentTarget.value)} />
        ) : (
          <TextInput
            {...control}
            {...shared}
            list={reuseListOf(address.name, reuse)}
            autoComplete="off"
            onChange={(event) => change(event.currentTarget.value)}
          />
        )
      }
    </Field>
  );
}
