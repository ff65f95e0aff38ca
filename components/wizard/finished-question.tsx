import { RadioGroup } from "@/components/ui/radio-group";

const OPTIONS = [
  { value: "yes", label: "Yes" },
  { value: "no", label: "No, I will come back" },
] as const;

type FinishedQuestionProps = {
  isFinished: boolean;
  /** Some words were copied from a sample. */
  isCopy: boolean;
  onChange: (isFinished: boolean) => void;
};

/** The writer's own word, not a measure: nothing on the page decides it. */
export function FinishedQuestion({ isFinished, isCopy, onChange }: FinishedQuestionProps) {
  return (
    <div className="mt-12">
      <RadioGroup
        id="q-finished"
        name="finished"
        label="Have you finished this section?"
        hint={isCopy ? "A few words of the sample that you have left, such as a role, then count as yours." : undefined}
        layout="row"
        options={OPTIONS}
        value={isFinished ? "yes" : "no"}
        onValueChange={(value) => onChange(value === "yes")}
      />
    </div>
  );
}
