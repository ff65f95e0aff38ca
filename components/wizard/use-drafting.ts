import { useCallback, useEffect, useRef, useState } from "react";
import type { UseFormReturn } from "react-hook-form";
import type { Answers, Draft } from "@/lib/domain/draft";
import type { SectionId } from "@/lib/domain/section-ids";
import { draftFromStart } from "@/lib/domain/start/draft-from-start";
import { draftedByAnchor } from "@/lib/domain/start/drafted-by-anchor";
import type { DraftingContext } from "@/lib/domain/start/drafting-context";
import { rowsOf } from "@/lib/domain/start/start-rows";
import { draftOf, withoutUntypedRows } from "./start-form-rows";

/** Drafting waits until typing pauses, so that nobody watches a sentence being rewritten. */
const PAUSE_MS = 600;

type Drafting = { form: UseFormReturn; newRows: ReadonlySet<string>; context: DraftingContext };

/**
 * Fills blank fields from the first answers as they are given, and says which fields still hold drafted words.
 * `draftNow` does it at once, before a page is left.
 */
export function useDrafting({ form, newRows, context }: Drafting): {
  drafted: ReadonlyMap<string, string>;
  draftNow: () => void;
} {
  const before = useRef<Draft | null>(null);
  const [drafted, setDrafted] = useState<ReadonlyMap<string, string>>(new Map());

  const draftNow = useCallback(() => {
    const draft = storedDraft(form.getValues(), newRows);
    const patch = draftFromStart({ draft, before: before.current ?? draft, ...context });
    for (const [sectionId, answers] of Object.entries(patch)) putIn(form, sectionId, answers);
    const after = storedDraft(form.getValues(), newRows);
    before.current = after;
    setDrafted(draftedByAnchor(after, context));
  }, [form, newRows, context]);

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout>;
    draftNow();
    const stop = form.subscribe({
      formState: { values: true },
      callback: () => {
        clearTimeout(timer);
        timer = setTimeout(draftNow, PAUSE_MS);
      },
    });
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, [form, draftNow]);

  return { drafted, draftNow };
}

function putIn(form: UseFormReturn, sectionId: string, answers: Answers): void {
  const current: Answers = form.getValues()[sectionId] ?? {};
  for (const [key, value] of Object.entries(answers)) {
    if (Array.isArray(value) && rowsOf(current[key]).length > 0)
      putInRows(form, `${sectionId}.${key}`, current[key], value);
    else if (current[key] !== value) form.setValue(`${sectionId}.${key}`, value);
  }
}

/** Only what was drafted changes: rows that stand in the form and are not stored yet keep their place. */
function putInRows(
  form: UseFormReturn,
  name: string,
  current: Answers[string] | undefined,
  value: Answers[string],
): void {
  const drafts = new Map(rowsOf(value).map((row) => [row.id, row]));
  rowsOf(current).forEach((row, position) => {
    for (const [column, text] of Object.entries(drafts.get(row.id) ?? {})) {
      if (JSON.stringify(row[column] ?? null) !== JSON.stringify(text))
        form.setValue(`${name}.${position}.${column}`, text);
    }
  });
}

function storedDraft(values: Record<string, Answers>, newRows: ReadonlySet<string>): Draft {
  const entries = Object.entries(values) as [SectionId, Answers][];
  return draftOf(Object.fromEntries(entries.map(([id, answers]) => [id, withoutUntypedRows(id, answers, newRows)])));
}
