import { Button } from "@/components/ui/button";
import { classNames } from "@/components/ui/class-names";
import type { StoredRow } from "@/lib/domain/draft/draft";
import type { AnyRowsQuestion } from "@/lib/domain/form/question";
import { AnswerMark } from "./answer-mark";
import type { FieldAddress } from "./field-address";
import { NamedFor, RowNameProvider, useRowName } from "./named-for";
import { type RowsPicture, useQuestionSetting } from "./question-setting";
import { RowButtons } from "./row-buttons";
import { RowFields } from "./row-fields";
import { rowTitle } from "./row-title";
import { RowToggle } from "./row-toggle";
import { useValue } from "./use-answer";
import { isFlat } from "./use-open-rows";
import type { Direction } from "./use-row-list";

type RowItemProps = {
  question: AnyRowsQuestion;
  list: FieldAddress;
  row: { id: string; position: number };
  picture: RowsPicture | null;
  isOpen: boolean;
  onToggle: () => void;
  onMove: (direction: Direction) => void;
  onRemove: () => void;
};

/** One row: closed it is a title with its badge, open it shows its questions. */
export function RowItem(props: RowItemProps) {
  const { question, list, row, picture, isOpen } = props;
  const values = asRow(useValue(`${list.name}.${row.position}`), row.id);
  const setting = useQuestionSetting();
  const title = rowTitle(question, values, row.position, setting);
  const name = useRowName(title);
  const { isSample } = setting;
  const holdsSample = Object.entries(values).some(([key, value]) => isSample(`${list.anchor}-${row.id}-${key}`, value));
  const canFold = !isFlat(question);

  return (
    <li
      className={classNames(
        "rounded-card border bg-surface",
        isOpen && canFold ? "border-[1.5px] border-control" : "border-line",
      )}
    >
      <div className="flex flex-wrap items-start justify-between gap-x-3 py-1 pr-1 pl-5">
        <div className="min-w-0 flex-1 basis-44 py-1.5">
          <RowToggle
            list={list}
            rowId={row.id}
            title={title}
            isOpen={isOpen}
            onToggle={canFold ? props.onToggle : null}
          />
          {!isOpen && <AnswerMark mark={holdsSample ? "example" : null} />}
          {picture?.Badge && !isOpen && <picture.Badge row={values} />}
        </div>
        <RowButtons list={list} rowId={row.id} name={name} onMove={props.onMove} onRemove={props.onRemove} />
      </div>
      {isOpen && (
        <div className="border-t border-line px-5 pt-5 pb-5">
          <RowNameProvider value={name}>
            <RowFields question={question} list={list} row={row} />
          </RowNameProvider>
          {picture?.Picture && <picture.Picture row={values} />}
          {canFold && (
            <p className="mt-6 flex flex-wrap items-center gap-x-4 gap-y-2 border-t border-line pt-4 text-plain text-ink-2">
              <Button onClick={props.onToggle}>
                <NamedFor question={title}>Done with this {question.item}</NamedFor>
              </Button>
              Everything is saved as you type.
            </p>
          )}
        </div>
      )}
    </li>
  );
}

// A list's form path plus a position holds a row; during a removal it is gone for one render.
const asRow = (value: unknown, id: string): StoredRow => (value ?? { id }) as StoredRow;
