"use client";

import { type ComponentType, createContext, useContext } from "react";
import type { AnyQuestion } from "@/lib/domain/form/question";
import type { FieldAddress } from "./field-address";

type ColumnFieldProps = {
  question: AnyQuestion;
  address: FieldAddress;
  /** The column that names the row. */
  titleColumn?: string;
};

const FieldContext = createContext<ComponentType<ColumnFieldProps> | null>(null);

/** Lists ask the same kinds of question that pages do; handed down, so that a list need not import what draws lists. */
export const ColumnFieldProvider = FieldContext.Provider;

/** The control of one column of a row. */
export function ColumnField(props: ColumnFieldProps) {
  const Field = useContext(FieldContext);
  if (!Field) throw new Error("A row stands outside the list that draws its questions");
  return <Field {...props} />;
}
