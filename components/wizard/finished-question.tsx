import { RadioGroup } from "@/components/ui/radio-group";

const OPTIONS = [
  { value: "yes", label: "Yes" },
  { value: "no", label: "No, I will come back" },
] as const;

type FinishedQuestionProps = { isFinished: boolean; onChange: (isFinished: boolean) => void };

/** The writer's own word, not a measure: nothing on the page decides it. */
export function FinishedQuestion({ isFinished, onChange }: FinishedQuestionProps) {
  return (
    <div className="mt-12">
      <RadioGroup
        id="q-finished"
        name="finished"
        label="Have you finished this section?"
        layout="row"
        options={OPTIONS}
        value={isFinished ? "yes" : "no"}
        onValueChange={(value) => onChange(value === "yes")}
      />
    </div>
  );
}
