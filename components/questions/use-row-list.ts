import { useEffect, useRef, useState } from "react";
import { useFieldArray, useFormContext } from "react-hook-form";
import { newRowId } from "@/lib/browser/new-row-id";
import type { StoredRow } from "@/lib/domain/draft/draft";
import type { AnyRowsQuestion } from "@/lib/domain/form/question";
import type { FieldAddress } from "./field-address";
import { useQuestionSetting } from "./question-setting";
import { addButtonId, moveButtonId, rowToggleId } from "./row-ids";
import { rowTitle } from "./row-title";
import { rowsOf } from "./rows-of";

export type RemovedRow = { row: StoredRow; position: number; title: string };
export type Direction = "up" | "down";

export type RowList = {
  /** Row ids in their order; by its id a row keeps its controls through a move, and while rows come in from elsewhere. */
  rows: readonly { id: string }[];
  removed: readonly RemovedRow[];
  /** Said to screen readers after a move or a removal. */
  announcement: string;
  add: () => string;
  insert: (rows: readonly StoredRow[]) => void;
  remove: (position: number) => void;
  undo: (removed: RemovedRow) => void;
  move: (position: number, direction: Direction) => void;
};

/** Adds, removes, brings back and moves the rows of one list, and says where focus goes afterwards. */
export function useRowList(question: AnyRowsQuestion, address: FieldAddress): RowList {
  const { getValues } = useFormContext();
  const setting = useQuestionSetting();
  const list = useFieldArray({ name: address.name, keyName: "key" });
  const [removed, setRemoved] = useState<readonly RemovedRow[]>([]);
  const [announcement, setAnnouncement] = useState("");
  const focusAfter = useFocusAfterRender();

  const current = (): StoredRow[] => rowsOf(getValues(address.name));
  const titleAt = (position: number): string => {
    const row = current()[position];
    return row ? rowTitle(question, row, position, setting) : question.item;
  };

  function add(): string {
    const id = newRowId();
    list.append({ id }, { shouldFocus: false });
    focusAfter(firstControlId(question, address, id));
    return id;
  }

  function insert(rows: readonly StoredRow[]): void {
    list.append([...rows], { shouldFocus: false });
    setAnnouncement(`Added ${rows.length}`);
    const first = rows[0];
    if (first) focusAfter(rowToggleId(address, first.id));
  }

  function remove(position: number): void {
    const row = current()[position];
    if (!row) return;
    const next = current()[position + 1];
    setRemoved((before) => [...before, { row, position, title: titleAt(position) }]);
    setAnnouncement(`Removed ‘${titleAt(position)}’`);
    list.remove(position);
    focusAfter(next ? rowToggleId(address, next.id) : addButtonId(address));
  }

  function undo(gone: RemovedRow): void {
    list.insert(Math.min(gone.position, current().length), gone.row, { shouldFocus: false });
    setRemoved((before) => before.filter((each) => each !== gone));
    setAnnouncement(`‘${gone.title}’ is back`);
    focusAfter(rowToggleId(address, gone.row.id));
  }

  function move(position: number, direction: Direction): void {
    const target = direction === "up" ? position - 1 : position + 1;
    const row = current()[position];
    const title = titleAt(position);
    if (!row) return;
    if (target < 0 || target >= current().length) {
      setAnnouncement(`‘${title}’ is already ${direction === "up" ? "first" : "last"}`);
      return;
    }
    list.move(position, target);
    setAnnouncement(`Moved ‘${title}’ to ${target + 1} of ${current().length}`);
    focusAfter(moveButtonId(address, row.id, direction));
  }

  return { rows: list.fields.map(idOf), removed, announcement, add, insert, remove, undo, move };
}

// Rows are stored rows, which carry an id; the form library only knows them as records with its own key.
const idOf = (field: object): { id: string } => ({ id: (field as StoredRow).id });

function firstControlId(question: AnyRowsQuestion, address: FieldAddress, rowId: string): string {
  return `${address.anchor}-${rowId}-${Object.keys(question.columns)[0] ?? ""}`;
}

/** Moving a node in the page drops its focus, so it is given back once the new order stands. */
function useFocusAfterRender(): (id: string) => void {
  const wanted = useRef<string | null>(null);

  useEffect(() => {
    if (wanted.current === null) return;
    const element = document.getElementById(wanted.current);
    if (!element) return;
    wanted.current = null;
    element.focus();
  });
  return (id) => {
    wanted.current = id;
  };
}
