import { RadioGroup } from "@/components/ui/radio-group";
import { ScaleField } from "@/components/ui/scale-field";
import type { AnyScalarQuestion } from "@/lib/domain/form/question";
import { ClearAnswer } from "./clear-answer";
import type { ControlProps } from "./control";
import { useAnswer } from "./use-answer";
import { useFieldWords } from "./use-field-words";

/** One to five as joined cells; any other range as a list of its words. Not set is never the middle. */
export function ScaleQuestion(props: ControlProps) {
  const { question, address } = props;
  const { value, change } = useAnswer(address.name);
  const { mark: _, ...words } = useFieldWords(props, { value });
  const point = typeof value === "number" ? value : null;
  const clear = point !== null && <ClearAnswer label={question.label} onClear={() => change(null)} />;
  const { min = 1, max = 5, labels = [] } = question;

  if (min === 1 && max === 5) {
    return (
      <ScaleField {...words} name={address.name} value={point} onValueChange={change} meanings={labels} count={clear} />
    );
  }
  return (
    <RadioGroup
      {...words}
      name={address.name}
      options={pointsOf(question)}
      value={point === null ? null : String(point)}
      onValueChange={(chosen) => change(Number(chosen))}
      count={clear}
    />
  );
}

function pointsOf({ min = 1, max = 5, labels = [] }: AnyScalarQuestion): { value: string; label: string }[] {
  return Array.from({ length: max - min + 1 }, (_, position) => {
    const point = String(min + position);
    return { value: point, label: labels[position] ?? point };
  });
}
