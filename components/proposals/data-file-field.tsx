import { Field } from "@/components/ui/field";

type DataFileFieldProps = { error: string | undefined; onChoose: (file: File | null) => void };

/** The data file to bring back. What was chosen stays chosen whatever is wrong with it. */
export function DataFileField({ error, onChoose }: DataFileFieldProps) {
  return (
    <Field
      id="file"
      label="The data file"
      hint="A .json file of at most 8 MB. “Download the data file” on the list of proposals gives you one."
      error={error}
    >
      {(control) => (
        <input
          {...control}
          type="file"
          accept=".json,application/json"
          className="file-input"
          onChange={(event) => onChoose(event.currentTarget.files?.[0] ?? null)}
        />
      )}
    </Field>
  );
}
