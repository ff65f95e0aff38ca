import type { ComponentProps } from "react";
import { classNames } from "./class-names";

type TableProps = ComponentProps<"table"> & {
  /** On a phone each row becomes a short record. Cells then need `data-label`. */
  isCards?: boolean;
};

/** Rows of 44 px with rules between them. Cells of numbers carry the class "num". */
export function Table({ isCards = false, className, ...props }: TableProps) {
  return <table {...props} className={classNames("tbl", isCards && "tbl-cards", className)} />;
}
