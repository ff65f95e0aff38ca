import type { ComponentProps } from "react";
import { classNames } from "./class-names";

type TextInputProps = ComponentProps<"input"> & {
  width?: "full" | "medium" | "number";
  /** Stands before or after the field and is read with its label, never instead of it. */
  prefix?: string;
  suffix?: string;
  /** Holds an example nobody has changed yet. */
  isExample?: boolean;
};

const WIDTH_CLASSES = { full: "", medium: "max-w-64", number: "max-w-28 tabular-nums" } as const;

export function TextInput({ width = "full", prefix, suffix, isExample, className, ...props }: TextInputProps) {
  const input = (
    <input
      type="text"
      {...props}
      className={classNames("input", WIDTH_CLASSES[width], isExample && "input-example", className)}
    />
  );
  if (!prefix && !suffix) return input;

  return (
    <div className="flex items-center gap-2">
      {prefix && <span className="text-ink-2">{prefix}</span>}
      {input}
      {suffix && <span className="text-ink-2">{suffix}</span>}
    </div>
  );
}
