import { CharacterCount } from "@/components/ui/character-count";
import { Field } from "@/components/ui/field";
import { TextArea } from "@/components/ui/text-area";
import { TextInput } from "@/components/ui/text-input";
import { mostCharacters } from "@/lib/domain/form/typed-limits";
import { countCharacters } from "@/lib/domain/text/count-characters";
import { joinLines } from "@/lib/domain/text/join-lines";
import type { ControlProps } from "./control";
import { useQuestionSetting } from "./question-setting";
import { reuseListOf } from "./reuse-lists";
import { textOf, useAnswer } from "./use-answer";
import { useFieldWords } from "./use-field-words";

/** Where the part beyond the printed budget goes: nothing is ever cut. */
const overWords = (count: number, most: number): string =>
  count > most ? `At most ${most} can be saved.` : "The rest prints in the appendix.";

/** More than this does not stand on one line of the form, and what is cut off cannot be read over. */
const ONE_LINE = 70;

/** Plain text: on one line, in a field that grows with a longer text, or on several lines for the long kind. */
export function TextQuestion(props: ControlProps) {
  const { question, address } = props;
  const { value, change, leave } = useAnswer(address.name);
  const { mark, ...words } = useFieldWords(props, { value, onUseExample: change });
  const { reuse } = useQuestionSetting();
  const text = textOf(value);
  const typed = countCharacters(text);
  const count = question.limit !== undefined && (
    <CharacterCount count={typed} limit={question.limit} overWords={overWords(typed, mostCharacters(question))} />
  );
  const write = (written: string): void => change(question.kind === "text" ? joinLines(written) : written);
  const list = reuseListOf(address.name, reuse);
  const isOneLine = question.kind === "text" && (list !== undefined || (question.limit ?? 0) <= ONE_LINE);
  const shared = { name: address.name, value: text, isExample: mark === "example", onBlur: leave };

  return (
    <Field {...words} count={count}>
      {(control) =>
        isOneLine ? (
          <TextInput
            {...control}
            {...shared}
            list={list}
            autoComplete="off"
            onChange={(event) => write(event.currentTarget.value)}
          />
        ) : (
          <TextArea
            {...control}
            {...shared}
            {...(question.kind === "text" && { rows: 2, className: "input-growing" })}
            onChange={(event) => write(event.currentTarget.value)}
          />
        )
      }
    </Field>
  );
}
