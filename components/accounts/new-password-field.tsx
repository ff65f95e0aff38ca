import { Field } from "@/components/ui/field";
import { PasswordInput } from "@/components/ui/password-input";

type NewPasswordFieldProps = {
  /** The field's id and its name in the form. */
  id: string;
  label: string;
  error: string | undefined;
};

/** A password that somebody thinks of now; password managers offer to make one. */
export function NewPasswordField({ id, label, error }: NewPasswordFieldProps) {
  return (
    <Field
      id={id}
      label={label}
      hint="At least 12 characters. Three or four plain words are easy to remember and hard to guess."
      error={error}
    >
      {(control) => <PasswordInput {...control} name={id} autoComplete="new-password" />}
    </Field>
  );
}
