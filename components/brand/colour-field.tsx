import type { ReactNode } from "react";
import { Field } from "@/components/ui/field";
import { TextInput } from "@/components/ui/text-input";
import { foldCase } from "@/lib/domain/text/fold-case";
import { readColour } from "./read-colour";

type ColourFieldProps = {
  id: string;
  label: string;
  hint: string;
  error: string | undefined;
  typed: string;
  onType: (typed: string) => void;
  /** What the picker shows while nothing is chosen. */
  usual: string;
  /** What the deck makes of it. */
  children: ReactNode;
};

/** A colour as six digits, to paste from a brand guide, with the browser's own picker beside it. */
export function ColourField({ id, label, hint, error, typed, onType, usual, children }: ColourFieldProps) {
  return (
    <div>
      <Field className="mt-0!" id={id} label={label} isOptional hint={hint} error={error}>
        {(control) => (
          <div className="flex items-center gap-3">
            <TextInput
              {...control}
              name={id}
              width="medium"
              value={typed}
              onChange={({ target }) => onType(target.value)}
              autoComplete="off"
              spellCheck={false}
            />
            <input
              type="color"
              className="brand-picker"
              aria-label={`${label}: pick it`}
              value={foldCase(readColour(typed) ?? usual)}
              onChange={({ target }) => onType(target.value.toUpperCase())}
            />
          </div>
        )}
      </Field>
      {children}
    </div>
  );
}
