import type { FormProblem, FormValues } from "./account-form";

export const MIN_PASSWORD_CHARACTERS = 12;
export const MAX_PASSWORD_CHARACTERS = 256;

type Check = (values: FormValues) => FormProblem[];

/** Joins checks; the order of the list is the order of the summary. */
export function checkAll(...checks: readonly Check[]): Check {
  return (values) => checks.flatMap((check) => check(values));
}

export function checkFilled(fieldId: string, message: string): Check {
  return (values) => (values[fieldId]?.trim() ? [] : [{ fieldId, message }]);
}

/** Looks only for the shape that every address has; whether it is theirs, only they know. */
export function checkEmail(fieldId: string): Check {
  return (values) => {
    const email = values[fieldId]?.trim() ?? "";
    if (!email) return [{ fieldId, message: "Enter your email address" }];
    return /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email)
      ? []
      : [{ fieldId, message: "Enter an email address such as name@example.gov.uk" }];
  };
}

/** Length is the only rule: any characters, spaces too. */
export function checkNewPassword(fieldId: string): Check {
  return (values) => {
    const length = [...(values[fieldId] ?? "")].length;
    if (length === 0) return [{ fieldId, message: "Enter a password of at least 12 characters" }];
    if (length < MIN_PASSWORD_CHARACTERS) {
      return [
        { fieldId, message: `The password must have at least ${MIN_PASSWORD_CHARACTERS} characters. It has ${length}` },
      ];
    }
    return length > MAX_PASSWORD_CHARACTERS
      ? [{ fieldId, message: `The password must have at most ${MAX_PASSWORD_CHARACTERS} characters. It has ${length}` }]
      : [];
  };
}
