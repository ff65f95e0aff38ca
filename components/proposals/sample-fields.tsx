import type { Route } from "next";
import Link from "next/link";
import { Field } from "@/components/ui/field";
import { RadioGroup } from "@/components/ui/radio-group";
import { Select } from "@/components/ui/select";
import { scopeOptions } from "@/lib/domain/sections/context/options";
import type { SampleChoice } from "./starting-point";

type SampleFieldsProps = {
  samples: readonly SampleChoice[];
  chosen: string;
  error: string | undefined;
  scope: string;
  onScope: (scope: string) => void;
  onChange: (sampleId: string) => void;
};

/** The samples that fit what somebody wants to try; all of them where none does. */
export function SampleFields({ samples, chosen, error, scope, onScope, onChange }: SampleFieldsProps) {
  const fitting = samples.filter(({ scopes }) => scope === "" || scopes.includes(scope));
  const offered = fitting.length > 0 ? fitting : samples;
  const sample = offered.find(({ id }) => id === chosen);

  return (
    <>
      <Field id="scope" label="What do you want to try?">
        {(control) => (
          <Select
            {...control}
            name="scope"
            options={scopeOptions}
            emptyLabel="Show every sample"
            value={scope}
            onChange={(event) => onScope(event.currentTarget.value)}
          />
        )}
      </Field>
      <RadioGroup
        id="sample"
        name="sample"
        label="Which sample?"
        hint={
          fitting.length > 0
            ? undefined
            : "There is no sample for this yet. How these are built may serve all the same."
        }
        error={error}
        layout="cards"
        options={offered.map(({ id, title, about }) => ({ value: id, label: title, hint: about }))}
        value={sample?.id ?? null}
        onValueChange={onChange}
      />
      {sample && (
        <p className="mt-3 mb-6 text-plain">
          <Link href={`/proposals/samples/${sample.id}` as Route}>Explore “{sample.title}” first</Link>. You read it
          whole and nothing is stored.
        </p>
      )}
    </>
  );
}
