import { Field } from "@/components/ui/field";
import type { Option } from "@/components/ui/option";
import { Select } from "@/components/ui/select";
import { TextInput } from "@/components/ui/text-input";
import type { FormTexts } from "@/lib/domain/own-library/form-values";
import type { OwnField } from "@/lib/domain/own-library/own-fields";
import { findOwn } from "@/lib/domain/text/find-own";

type PairsFieldProps = {
  field: Extract<OwnField, { as: "pairs" }>;
  texts: FormTexts;
  /** The choices of a second part that names a risk. */
  risks: readonly Option[];
  errorOf: (fieldId: string) => string | undefined;
};

/** A few lines of two parts each; lines left blank are left out. */
export function PairsField({ field, texts, risks, errorOf }: PairsFieldProps) {
  const { path, label, hint, most, first, second } = field;
  return (
    <Field id={path} label={label} hint={hint} isGroup>
      {() => (
        <ol className="grid gap-6 sm:gap-4">
          {Array.from({ length: most }, (_, place) => `${path}.${place}`).map((name, place) => (
            <li key={name} className="question-grid grid gap-3 sm:grid-cols-[2fr_1fr]">
              <Field
                id={`${name}.${first.key}`}
                label={`${first.label} (${place + 1})`}
                labelSize="quiet"
                error={errorOf(`${name}.${first.key}`)}
              >
                {(control) => (
                  <TextInput
                    {...control}
                    name={control.id}
                    autoComplete="off"
                    defaultValue={findOwn(texts, control.id) ?? ""}
                  />
                )}
              </Field>
              <Field
                id={`${name}.${second.key}`}
                label={`${second.label} (${place + 1})`}
                labelSize="quiet"
                error={errorOf(`${name}.${second.key}`)}
              >
                {(control) => {
                  const given = { ...control, name: control.id, defaultValue: findOwn(texts, control.id) ?? "" };
                  return second.from === "risks" ? (
                    <Select {...given} options={risks} emptyLabel="Choose one" />
                  ) : (
                    <TextInput {...given} autoComplete="off" />
                  );
                }}
              </Field>
            </li>
          ))}
        </ol>
      )}
    </Field>
  );
}
