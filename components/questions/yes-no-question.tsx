import { RadioGroup } from "@/components/ui/radio-group";
import { ClearAnswer } from "./clear-answer";
import type { ControlProps } from "./control";
import { useAnswer } from "./use-answer";
import { useFieldWords } from "./use-field-words";

const YES_NO = [
  { value: "yes", label: "Yes" },
  { value: "no", label: "No" },
] as const;

export function YesNoQuestion(props: ControlProps) {
  const { question, address } = props;
  const { value, change } = useAnswer(address.name);
  const { mark: _, ...words } = useFieldWords(props, { value });
  const isSet = typeof value === "boolean";
  const chosen = value === true ? "yes" : "no";

  return (
    <RadioGroup
      {...words}
      name={address.name}
      options={YES_NO}
      layout="row"
      value={isSet ? chosen : null}
      onValueChange={(next) => change(next === "yes")}
      count={isSet && <ClearAnswer label={question.label} onClear={() => change(null)} />}
    />
  );
}
