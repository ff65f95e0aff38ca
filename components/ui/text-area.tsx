import type { ComponentProps } from "react";
import { classNames } from "./class-names";

type TextAreaProps = ComponentProps<"textarea"> & { isExample?: boolean };

/** Plain text that grows with what is written. */
export function TextArea({ isExample = false, className, rows = 3, ...props }: TextAreaProps) {
  return <textarea {...props} rows={rows} className={classNames("input", isExample && "input-example", className)} />;
}
