import { CheckboxGroup } from "@/components/ui/checkbox-group";
import type { LibraryList } from "@/lib/domain/form/question";
import type { PickerLibrary } from "@/lib/domain/picker/picker-library";
import type { ControlProps } from "./control";
import { useQuestionSetting } from "./question-setting";
import { textsOf, useAnswer } from "./use-answer";
import { useFieldWords } from "./use-field-words";

/** Ticks entries of a shipped list; what is stored is their ids. */
export function LibraryQuestion(props: ControlProps) {
  const { question, address } = props;
  const { library } = useQuestionSetting();
  const { value, change } = useAnswer(address.name);
  const { mark: _, ...words } = useFieldWords(props, { value });

  return (
    <CheckboxGroup
      {...words}
      name={address.name}
      options={library && question.list ? entriesOf(library, question.list) : []}
      value={textsOf(value)}
      onValueChange={change}
    />
  );
}

function entriesOf(library: PickerLibrary, list: LibraryList): { value: string; label: string }[] {
  if (list === "risks") return library.risks.map(({ id, title }) => ({ value: id, label: title }));
  if (list === "audiences") return library.audiences.map(({ id, name }) => ({ value: id, label: name }));
  if (list === "pilotTypes") return library.pilotTypes.map(({ id, name }) => ({ value: id, label: name }));
  return [];
}
