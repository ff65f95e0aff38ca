"use client";

import { type ClipboardEvent, type ComponentProps, useState } from "react";
import { isPlainDate } from "@/lib/domain/dates/is-plain-date";
import { type DateParts, joinDateParts, readPastedDate, splitDate } from "./date-parts";
import { Field } from "./field";

type DateFieldProps = Omit<ComponentProps<typeof Field>, "children" | "isGroup"> & {
  name: string;
  /** An ISO date, or the half-written text this field once gave back; null is not set. */
  value: string | null;
  onValueChange: (value: string | null) => void;
  onBlur?: () => void;
  /** Whether a pasted 02/09/2027 is 9 February. */
  monthFirst?: boolean;
  /** The same date in words, to show how a pasted one was read. */
  inWords: (date: string) => string;
};

const BOXES = [
  { part: "day", label: "Day", width: "w-16" },
  { part: "month", label: "Month", width: "w-16" },
  { part: "year", label: "Year", width: "w-24" },
] as const;

/** Day, month and year in three boxes. A whole date pasted into any of them fills all three. */
export function DateField({
  name,
  value,
  onValueChange,
  onBlur,
  hint = "For example, 9 2 2027",
  monthFirst = false,
  inWords,
  ...field
}: DateFieldProps) {
  const [parts, setParts] = useState<DateParts>(() => splitDate(value));
  // A value that did not come from these boxes (a merge, a restore, Undo) replaces what they show.
  const shown = joinDateParts(parts) === value ? parts : splitDate(value);
  const [pastedDate, setPastedDate] = useState<string | null>(null);

  function change(next: DateParts): void {
    setParts(next);
    onValueChange(joinDateParts(next));
  }

  function paste(event: ClipboardEvent<HTMLInputElement>): void {
    const pasted = readPastedDate(event.clipboardData.getData("text"), { monthFirst });
    if (!pasted) return;
    event.preventDefault();
    change(pasted);
    setPastedDate(joinDateParts(pasted));
  }

  return (
    <Field {...field} hint={hint} isGroup>
      {(control) => (
        <>
          <div className="flex flex-wrap items-end gap-x-4 gap-y-2">
            {BOXES.map(({ part, label, width }) => {
              const id = part === "day" ? control.id : `${control.id}-${part}`;
              return (
                <label key={part} htmlFor={id} className="block text-plain">
                  {label}
                  <input
                    id={id}
                    name={`${name}-${part}`}
                    className={`input mt-0.5 ${width}`}
                    inputMode="numeric"
                    autoComplete="off"
                    aria-invalid={control["aria-invalid"]}
                    value={shown[part]}
                    onPaste={paste}
                    onBlur={onBlur}
                    onChange={(event) => change({ ...shown, [part]: event.currentTarget.value })}
                  />
                </label>
              );
            })}
          </div>
          <p className="mt-1 text-plain text-ink-2 empty:mt-0" aria-live="polite">
            {pastedDate === value && value !== null && isPlainDate(value) && `Read as ${inWords(value)}`}
          </p>
        </>
      )}
    </Field>
  );
}
