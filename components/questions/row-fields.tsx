import { Disclosure } from "@/components/ui/disclosure";
import type { AnyQuestion, AnyRowsQuestion } from "@/lib/domain/form/question";
import { ColumnField } from "./column-field";
import { columnAddress, type FieldAddress } from "./field-address";

type RowFieldsProps = { question: AnyRowsQuestion; list: FieldAddress; row: { id: string; position: number } };

/** The questions of one row; those for specialists stand folded at its end. */
export function RowFields({ question, list, row }: RowFieldsProps) {
  const columns = Object.entries(question.columns);
  // A list made for specialists as a whole has nothing to fold away inside.
  const isForSpecialists = ([, column]: [string, AnyQuestion]): boolean =>
    column.tier === "specialist" && question.tier !== "specialist";
  const specialist = columns.filter(isForSpecialists);

  const field = ([key, column]: [string, AnyQuestion]) => (
    <ColumnField
      key={key}
      question={column}
      address={columnAddress(list, row, key)}
      titleColumn={question.titleColumn}
    />
  );
  return (
    <>
      {columns.filter((column) => !isForSpecialists(column)).map(field)}
      {specialist.length > 0 && (
        <Disclosure title="For specialists" className="mt-6 border-t border-line pt-2">
          <div className="pt-4">{specialist.map(field)}</div>
        </Disclosure>
      )}
    </>
  );
}
