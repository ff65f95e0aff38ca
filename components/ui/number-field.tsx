"use client";

import { type ComponentProps, useState } from "react";
import { Field } from "./field";
import { TextInput } from "./text-input";

type NumberFieldProps = Omit<ComponentProps<typeof Field>, "children" | "isGroup"> & {
  name: string;
  /** A number, or the text typed so far where it is not one yet; null is not set. */
  value: number | string | null;
  onValueChange: (value: number | string | null) => void;
  onBlur?: () => void;
  onPaste?: () => void;
  /** The number that typed or pasted text means ("£4,500", "4 500"), or null where it means none. */
  read: (typed: string) => number | null;
  /** How a stored number is written in the field when it comes from elsewhere. */
  write?: (value: number) => string;
  prefix?: string;
  suffix?: string;
  isExample?: boolean;
};

/** A number as people write it. Text that is not a number stays in the field and in the answer. */
export function NumberField(props: NumberFieldProps) {
  const { name, value, onValueChange, onBlur, onPaste, read, write = String, ...rest } = props;
  const { prefix, suffix, isExample, ...field } = rest;
  const [typed, setTyped] = useState(() => textOf(value, write));
  // A value that did not come from this field (a merge, a restore, Undo) replaces what it shows.
  const shown = answerFrom(typed, read) === value ? typed : textOf(value, write);

  return (
    <Field {...field}>
      {(control) => (
        <TextInput
          {...control}
          name={name}
          width={prefix ? "medium" : "number"}
          prefix={prefix}
          suffix={suffix}
          isExample={isExample}
          inputMode="decimal"
          autoComplete="off"
          value={shown}
          onPaste={onPaste}
          onBlur={() => {
            // What was read is shown as it was read: £1.2m becomes 1,200,000.
            if (typeof value === "number") setTyped(write(value));
            onBlur?.();
          }}
          onChange={(event) => {
            setTyped(event.currentTarget.value);
            onValueChange(answerFrom(event.currentTarget.value, read));
          }}
        />
      )}
    </Field>
  );
}

function textOf(value: number | string | null, write: (value: number) => string): string {
  if (value === null) return "";
  return typeof value === "number" ? write(value) : value;
}

function answerFrom(typed: string, read: (typed: string) => number | null): number | string | null {
  if (!typed.trim()) return null;
  return read(typed) ?? typed;
}
