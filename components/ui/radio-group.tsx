import type { ComponentProps } from "react";
import { classNames } from "./class-names";
import { Field } from "./field";
import type { Option } from "./option";

type RadioGroupProps = Omit<ComponentProps<typeof Field>, "children" | "isGroup"> & {
  name: string;
  options: readonly Option[];
  /** Null when nothing is chosen. With onValueChange the group is controlled. */
  value?: string | null;
  defaultValue?: string;
  onValueChange?: (value: string) => void;
  /** "cards" for choices that need a sentence each; "row" for two or three short ones. */
  layout?: "list" | "row" | "cards";
};

/** Radios under one legend. The field's id is the first radio's, so that a link from an error summary lands on it. */
export function RadioGroup({
  name,
  options,
  value,
  defaultValue,
  onValueChange,
  layout = "list",
  ...field
}: RadioGroupProps) {
  const isControlled = onValueChange !== undefined;
  const isCards = layout === "cards";

  return (
    <Field {...field} isGroup>
      {(control) => (
        <div
          className={classNames(layout === "row" ? "flex flex-wrap gap-x-7" : "grid", isCards ? "mt-3 gap-2" : "gap-1")}
        >
          {options.map((option, position) => {
            const id = position === 0 ? control.id : `${control.id}-${option.value}`;
            return (
              <label key={option.value} className={isCards ? "pick" : "choice"}>
                <input
                  type="radio"
                  id={id}
                  name={name}
                  value={option.value}
                  aria-invalid={control["aria-invalid"]}
                  aria-describedby={option.hint ? `${id}-about` : undefined}
                  checked={isControlled ? value === option.value : undefined}
                  defaultChecked={isControlled ? undefined : defaultValue === option.value}
                  onChange={isControlled ? () => onValueChange(option.value) : undefined}
                />
                <span className={classNames(isCards && "block font-semibold")}>{option.label}</span>
                {option.hint && (
                  <span
                    id={`${id}-about`}
                    className={isCards ? "pick-hint" : "col-start-2 block text-plain text-ink-2"}
                  >
                    {option.hint}
                  </span>
                )}
              </label>
            );
          })}
        </div>
      )}
    </Field>
  );
}
