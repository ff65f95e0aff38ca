"use client";

import { lazy, Suspense, useState } from "react";
import { Button } from "@/components/ui/button";
import type { StoredRow } from "@/lib/domain/draft/draft";
import type { AnyRowsQuestion, LibraryList } from "@/lib/domain/form/question";
import { pickerEntries } from "@/lib/domain/picker/library-entries";
import { NamedFor } from "./named-for";
import { useQuestionSetting } from "./question-setting";

// Loaded when it is first opened: most visits to a page never choose from the library.
const LibraryDialog = lazy(async () => ({ default: (await import("./library-dialog")).LibraryDialog }));

type LibraryPickerProps = {
  question: AnyRowsQuestion;
  list: LibraryList;
  onPick: (rows: readonly StoredRow[]) => void;
};

/** Chooses entries of a shipped list; what comes in is a copy to edit. */
export function LibraryPicker({ question, list, onPick }: LibraryPickerProps) {
  const { library } = useQuestionSetting();
  const [isOpen, setIsOpen] = useState(false);
  const entries = library ? pickerEntries(library, list) : [];
  if (entries.length === 0) return null;

  return (
    <>
      <Button look="flat" onClick={() => setIsOpen(true)}>
        <NamedFor question={question.label}>Choose from {entries.length} in the library</NamedFor>
      </Button>
      {isOpen && (
        <Suspense>
          <LibraryDialog
            question={question}
            list={list}
            entries={entries}
            onPick={onPick}
            onClose={() => setIsOpen(false)}
          />
        </Suspense>
      )}
    </>
  );
}
