import type { ComponentProps } from "react";
import { Checkbox } from "./checkbox";
import { Field } from "./field";
import type { Option } from "./option";

type CheckboxGroupProps = Omit<ComponentProps<typeof Field>, "children" | "isGroup"> & {
  name: string;
  options: readonly Option[];
  value: readonly string[];
  onValueChange: (value: string[]) => void;
};

/** Several of a list. What is chosen comes back in the order of the options, whatever the order of the ticks. */
export function CheckboxGroup({ name, options, value, onValueChange, ...field }: CheckboxGroupProps) {
  function toggle(option: string, isChosen: boolean): void {
    onValueChange(
      options.map((each) => each.value).filter((each) => (each === option ? isChosen : value.includes(each))),
    );
  }

  return (
    <Field {...field} isGroup>
      {(control) => (
        <div className="grid gap-1">
          {options.map((option, position) => (
            <Checkbox
              key={option.value}
              id={position === 0 ? control.id : `${control.id}-${option.value}`}
              name={name}
              value={option.value}
              label={option.label}
              hint={option.hint}
              aria-invalid={control["aria-invalid"]}
              checked={value.includes(option.value)}
              onChange={(event) => toggle(option.value, event.currentTarget.checked)}
            />
          ))}
        </div>
      )}
    </Field>
  );
}
