"use client";

import { Plus } from "lucide-react";
import { Fragment } from "react";
import { Button } from "@/components/ui/button";
import { Icon } from "@/components/ui/icon";
import type { AnyRowsQuestion } from "@/lib/domain/form/question";
import type { FieldAddress } from "./field-address";
import { HelpNote } from "./help-note";
import { LibraryPicker } from "./library-picker";
import { ForRow } from "./named-for";
import { useQuestionSetting } from "./question-setting";
import { RemovedLine } from "./removed-line";
import { addButtonId } from "./row-ids";
import { RowItem } from "./row-item";
import { RowsHead } from "./rows-head";
import { rowsOf } from "./rows-of";
import { useValue } from "./use-answer";
import { useOpenRows } from "./use-open-rows";
import { useRowList } from "./use-row-list";
import { useTerms } from "./use-terms";

type RowsQuestionProps = { question: AnyRowsQuestion; address: FieldAddress };

/** A list of things, each with its own questions: add, remove with Undo, move up and down. */
export function RowsQuestion({ question, address }: RowsQuestionProps) {
  const list = useRowList(question, address);
  const terms = useTerms(question);
  const open = useOpenRows(question, address, list.rows);
  const { pictureOf } = useQuestionSetting();
  const isFull = list.rows.length >= question.cap;
  const picture = pictureOf(address.sectionId, address.name.slice(address.sectionId.length + 1));

  function removedAt(position: number) {
    return list.removed
      .filter((gone) => Math.min(gone.position, list.rows.length) === position)
      .map((gone) => <RemovedLine key={gone.row.id} title={gone.title} onUndo={() => list.undo(gone)} />);
  }

  return (
    <fieldset className="question min-w-0">
      <RowsHead question={question} address={address} count={list.rows.length} />
      {picture?.Summary && <ListSummary name={address.name} Summary={picture.Summary} />}
      <ol className="mt-3 grid gap-2">
        {list.rows.map((row, position) => (
          <Fragment key={row.id}>
            {removedAt(position)}
            <RowItem
              question={question}
              list={address}
              row={{ id: row.id, position }}
              picture={picture}
              isOpen={open.has(row.id)}
              onToggle={() => open.toggle(row.id)}
              onMove={(direction) => list.move(position, direction)}
              onRemove={() => list.remove(position)}
            />
          </Fragment>
        ))}
        {removedAt(list.rows.length)}
      </ol>
      {isFull ? (
        <p id={addButtonId(address)} tabIndex={-1} className="mt-4 max-w-[60ch] text-plain text-ink-2">
          This list holds at most {question.cap} entries. Remove one to add another {question.item}.
        </p>
      ) : (
        <div className="mt-4 flex flex-wrap items-center gap-x-5 gap-y-2">
          <Button id={addButtonId(address)} onClick={() => open.open(list.add())}>
            <Icon as={Plus} />
            Add {list.rows.length === 0 ? articleFor(question.item) : "another"} {question.item}
            <ForRow />
          </Button>
          {question.library && <LibraryPicker question={question} list={question.library} onPick={list.insert} />}
        </div>
      )}
      {question.help && (
        <div className="question-foot">
          <HelpNote label={question.label} help={question.help} terms={terms} />
        </div>
      )}
      <span role="status" className="sr-only">
        {list.announcement}
      </span>
    </fieldset>
  );
}

const articleFor = (noun: string): string => (/^[aeiou]/i.test(noun) ? "an" : "a");

type Summary = NonNullable<ReturnType<ReturnType<typeof useQuestionSetting>["pictureOf"]>>["Summary"];

function ListSummary({ name, Summary }: { name: string; Summary: NonNullable<Summary> }) {
  return <Summary rows={rowsOf(useValue(name))} />;
}
