import { Checkbox } from "@/components/ui/checkbox";
import { Field } from "@/components/ui/field";
import type { Option } from "@/components/ui/option";
import { Select } from "@/components/ui/select";
import { TextArea } from "@/components/ui/text-area";
import { TextInput } from "@/components/ui/text-input";
import type { FormTexts } from "@/lib/domain/own-library/form-values";
import type { OwnField } from "@/lib/domain/own-library/own-fields";
import { findOwn } from "@/lib/domain/text/find-own";
import { PairsField } from "./pairs-field";

type OwnEntryFieldProps = {
  field: OwnField;
  texts: FormTexts;
  /** The risks a worry can be answered with. */
  risks: readonly Option[];
  errorOf: (fieldId: string) => string | undefined;
};

/** One field of an own entry, by the control it asks for. */
export function OwnEntryField(props: OwnEntryFieldProps) {
  const { field, texts, risks, errorOf } = props;
  if (field.as === "pairs") return <PairsField field={field} texts={texts} risks={risks} errorOf={errorOf} />;
  if (field.as === "ticks") return <Ticks field={field} texts={texts} />;
  if (field.as === "yesNo")
    return (
      <Checkbox
        id={field.path}
        name={field.path}
        label={field.label}
        hint={field.hint}
        defaultChecked={findOwn(texts, field.path) === "on"}
      />
    );
  return <OneControl field={field} texts={texts} error={errorOf(field.path)} />;
}

type Single = Exclude<OwnField, { as: "pairs" | "ticks" | "yesNo" }>;

function OneControl({ field, texts, error }: { field: Single; texts: FormTexts; error: string | undefined }) {
  const { path, label, hint, isOptional } = field;
  return (
    <Field id={path} label={label} hint={hint} isOptional={isOptional} error={error}>
      {(control) => {
        const given = { ...control, name: path, defaultValue: findOwn(texts, path) ?? "" };
        switch (field.as) {
          case "line":
            return <TextInput {...given} autoComplete="off" />;
          case "year":
            return <TextInput {...given} width="number" inputMode="numeric" autoComplete="off" />;
          case "text":
          case "lines":
            return <TextArea {...given} />;
          case "choice":
            return <Select {...given} options={field.options} emptyLabel="Choose one" />;
          case "scale":
            return <Select {...given} options={scaleOptions(field.labels)} emptyLabel="Choose one" />;
        }
      }}
    </Field>
  );
}

const scaleOptions = (labels: readonly string[]): Option[] =>
  labels.map((label, position) => ({ value: String(position + 1), label: `${position + 1}. ${label}` }));

function Ticks({ field, texts }: { field: Extract<OwnField, { as: "ticks" }>; texts: FormTexts }) {
  return (
    <Field id={field.path} label={field.label} isOptional isGroup>
      {() => (
        <div className="grid gap-1">
          {field.options.map(({ value, label }, position) => {
            const name = `${field.path}.${value}`;
            const id = position === 0 ? field.path : name;
            return (
              <Checkbox key={value} id={id} name={name} label={label} defaultChecked={findOwn(texts, name) === "on"} />
            );
          })}
        </div>
      )}
    </Field>
  );
}
