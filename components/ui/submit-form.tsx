"use client";

import { type FormEvent, type ReactNode, useRef, useState } from "react";
import { createPortal } from "react-dom";
import { newRowId } from "@/lib/browser/new-row-id";
import { Button } from "./button";
import { ErrorSummary, type ErrorSummaryItem } from "./error-summary";
import { LivePart } from "./live-part";
import { PROBLEMS_PLACE_ID } from "./problems-place";

export type FormValues = Readonly<Record<string, string>>;
export type FormProblem = ErrorSummaryItem;

/** What stops the form and is shown; an empty list is success, and "leaving" success that goes on to another page. */
export type SentForm = FormProblem[] | "leaving";

type SubmitFormProps = {
  /** The mistakes a person can mend before anything is sent; field ids are field names. */
  check: (values: FormValues) => FormProblem[];
  /** Sends the values. The key names this filled-in form: pressed again as it is, it is the same request. */
  send: (values: FormValues, key: string) => Promise<SentForm>;
  submitLabel: ReactNode;
  busyLabel: string;
  /** "plain" where a page holds several forms: only one button of a page is the main one. */
  submitLook?: "main" | "plain";
  /** Stands beside the button. */
  aside?: ReactNode;
  /** Draws the fields; `errorOf` gives the problem of one of them. Fields keep what was typed. */
  children: (errorOf: (fieldId: string) => string | undefined) => ReactNode;
};

/** A short form that checks on submit only, lists every problem first, and keeps what was typed. */
export function SubmitForm(props: SubmitFormProps) {
  const { check, send, submitLabel, busyLabel, submitLook = "main", aside, children } = props;
  const [problems, setProblems] = useState<FormProblem[]>([]);
  const [attempt, setAttempt] = useState(0);
  const [isBusy, setIsBusy] = useState(false);
  const named = useRef({ values: "", key: "" });
  const [place, setPlace] = useState<HTMLElement | null>(null);
  const summary = problems.length > 0 && <ErrorSummary items={problems} attempt={attempt} />;

  async function submit(event: FormEvent<HTMLFormElement>): Promise<void> {
    event.preventDefault();
    if (isBusy) return;
    setPlace(placeFor(event.currentTarget));
    const values = readForm(event.currentTarget);
    const mistakes = check(values);
    if (mistakes.length > 0) return show(mistakes);

    setIsBusy(true);
    try {
      const sent = await send(values, keyFor(values));
      // The next page takes a moment; until it is here there is nothing more to press.
      if (sent === "leaving") return;
      if (sent.length === 0) named.current = { values: "", key: "" };
      show(sent);
      setIsBusy(false);
    } catch (error) {
      setIsBusy(false);
      throw error;
    }
  }

  /** The same key for the same values until they were taken, so that a lost answer never makes a second of anything. */
  function keyFor(values: FormValues): string {
    const text = JSON.stringify(values);
    if (named.current.values !== text) named.current = { values: text, key: newRowId() };
    return named.current.key;
  }

  function show(found: FormProblem[]): void {
    setProblems(found);
    setAttempt((count) => count + 1);
  }

  return (
    <LivePart>
      <form noValidate method="post" onSubmit={(event) => void submit(event)}>
        {place ? createPortal(summary, place) : summary}
        {children((fieldId) => problems.find((problem) => problem.fieldId === fieldId)?.message)}
        <div className="mt-8 flex flex-wrap items-center gap-x-5 gap-y-3">
          <Button type="submit" look={submitLook} isWide isBusy={isBusy}>
            {isBusy ? busyLabel : submitLabel}
          </Button>
          {aside}
        </div>
      </form>
    </LivePart>
  );
}

/** First in the page; a form in a dialog keeps its summary with it, because the page behind cannot be reached. */
function placeFor(form: HTMLFormElement): HTMLElement | null {
  return form.closest("dialog") ? null : document.getElementById(PROBLEMS_PLACE_ID);
}

function readForm(form: HTMLFormElement): FormValues {
  const entries = [...new FormData(form)].map(([name, value]) => [name, typeof value === "string" ? value : ""]);
  return Object.fromEntries(entries);
}
