import { useState } from "react";
import { Button } from "@/components/ui/button";
import { Checkbox } from "@/components/ui/checkbox";
import { Dialog } from "@/components/ui/dialog";
import { Field } from "@/components/ui/field";
import { TextInput } from "@/components/ui/text-input";
import { newRowId } from "@/lib/browser/new-row-id";
import type { StoredRow } from "@/lib/domain/draft/draft";
import type { AnyRowsQuestion, LibraryList } from "@/lib/domain/form/question";
import { rowFromEntry } from "@/lib/domain/picker/library-entries";
import type { PickerEntry } from "@/lib/domain/picker/picker-entry";
import { foldCase } from "@/lib/domain/text/fold-case";

type LibraryDialogProps = {
  question: AnyRowsQuestion;
  list: LibraryList;
  entries: readonly PickerEntry[];
  onPick: (rows: readonly StoredRow[]) => void;
  onClose: () => void;
};

export function LibraryDialog({ question, list, entries, onPick, onClose }: LibraryDialogProps) {
  const [filter, setFilter] = useState("");
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const shown = entries.filter((entry) => matches(entry, filter));

  function insert(): void {
    const picked = entries.filter((entry) => chosen.includes(entry.id));
    onClose();
    if (picked.length > 0) onPick(picked.map((entry) => rowFromEntry(question, entry, newRowId)));
  }
  function toggle(id: string): void {
    setChosen((before) => (before.includes(id) ? before.filter((each) => each !== id) : [...before, id]));
  }

  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={`Choose a ${question.item}`}
      size="wide"
      actions={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button look="main" onClick={insert}>
            Add {chosen.length} to the list
          </Button>
        </>
      }
    >
      <Field id={`library-${list}-filter`} label="Find by word">
        {(control) => (
          <TextInput
            {...control}
            type="search"
            autoComplete="off"
            value={filter}
            onChange={(event) => setFilter(event.currentTarget.value)}
          />
        )}
      </Field>
      <p className="mt-3 text-plain text-ink-2" role="status">
        {shown.length} of {entries.length}. Each is copied, so you can change every word.
      </p>
      <div className="mt-2 grid gap-1 md:grid-cols-2 md:gap-x-8">
        {shown.map((entry) => (
          <Checkbox
            key={entry.id}
            id={`library-${list}-${entry.id}`}
            label={entry.title}
            hint={entry.about}
            checked={chosen.includes(entry.id)}
            onChange={() => toggle(entry.id)}
          />
        ))}
      </div>
    </Dialog>
  );
}

function matches(entry: PickerEntry, filter: string): boolean {
  const words = foldCase(`${entry.title} ${entry.about}`);
  return words.includes(foldCase(filter.trim()));
}
