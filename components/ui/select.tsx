import type { ComponentProps } from "react";
import { classNames } from "./class-names";
import type { Option } from "./option";

type SelectProps = Omit<ComponentProps<"select">, "children"> & {
  options: readonly Option[];
  /** The words of the choice that means "not set". Left out, there is no such choice. */
  emptyLabel?: string;
  width?: "full" | "medium";
};

export function Select({ options, emptyLabel, width = "full", className, ...props }: SelectProps) {
  return (
    <select {...props} className={classNames("input", width === "medium" && "max-w-64", className)}>
      {emptyLabel !== undefined && <option value="">{emptyLabel}</option>}
      {options.map(({ value, label }) => (
        <option key={value} value={value}>
          {label}
        </option>
      ))}
    </select>
  );
}
