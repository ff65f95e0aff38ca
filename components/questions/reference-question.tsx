import { Field } from "@/components/ui/field";
import { Select } from "@/components/ui/select";
import type { ReferenceChoice } from "@/lib/domain/answers/reference-choices";
import type { StoredValue } from "@/lib/domain/draft/draft";
import type { AnyScalarQuestion, Reference } from "@/lib/domain/form/question";
import { findOwn } from "@/lib/domain/text/find-own";
import type { ControlProps } from "./control";
import { useQuestionSetting } from "./question-setting";
import { rowsOf } from "./rows-of";
import { textOf, useAnswer, useValue } from "./use-answer";
import { useFieldWords } from "./use-field-words";

/** Points at a row of another list by its id, so that renaming the row changes nothing here. */
export function ReferenceQuestion(props: ControlProps) {
  const { address } = props;
  const { value, change, leave } = useAnswer(address.name);
  const { mark: _, ...words } = useFieldWords(props, { value });
  const choices = useChoices(props.question, address.sectionId);
  const chosen = choices.find((choice) => choice.rowId === rowIdOf(value));

  return (
    <Field {...words} hint={choices.length === 0 ? "Nothing to choose from yet" : words.hint}>
      {(control) => (
        <Select
          {...control}
          name={address.name}
          emptyLabel="Not set"
          options={choices.map(({ rowId, label }) => ({ value: rowId, label }))}
          value={chosen?.rowId ?? ""}
          onBlur={leave}
          onChange={(event) => {
            const next = choices.find((choice) => choice.rowId === event.currentTarget.value);
            change(next ? referenceTo(next) : null);
          }}
        />
      )}
    </Field>
  );
}

/** Rows of this page's own lists come from the form as it is typed; rows of other pages from the server. */
function useChoices(question: AnyScalarQuestion, sectionId: string): ReferenceChoice[] {
  const { references } = useQuestionSetting();
  const { to } = question;
  const own = rowsOf(useValue(to ? `${to.section}.${to.question}` : sectionId));
  if (!to) return [];
  if (to.section !== sectionId) {
    return references.filter(
      (each) => each.section === to.section && each.question === to.question && each.labelColumn === to.labelColumn,
    );
  }
  return own.map((row, position) => ({
    section: to.section,
    question: to.question,
    rowId: row.id,
    labelColumn: to.labelColumn,
    label: textOf(findOwn(row, to.labelColumn) ?? null) || `Row ${position + 1}`,
  }));
}

const referenceTo = ({ section, question, rowId }: Reference): Reference => ({ section, question, rowId });

function rowIdOf(value: StoredValue): StoredValue {
  const isReference = typeof value === "object" && value !== null && !Array.isArray(value);
  return isReference ? (value.rowId ?? null) : null;
}
