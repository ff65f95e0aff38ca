import type { AnyScalarQuestion } from "@/lib/domain/form/question";
import type { FieldAddress } from "./field-address";

/** What every control of a kind takes. */
export type ControlProps = {
  question: AnyScalarQuestion;
  address: FieldAddress;
  labelSize?: "normal" | "large";
};
