import type { FormCheck } from "@/components/ui/form-checks";
import { MAX_PASSWORD_CHARACTERS, MIN_PASSWORD_CHARACTERS } from "@/lib/domain/account/password-length";
import { findOwn } from "@/lib/domain/text/find-own";

/** Looks only for the shape that every address has; whether it is theirs, only they know. */
export function checkEmail(fieldId: string): FormCheck {
  return (values) => {
    const email = findOwn(values, fieldId)?.trim() ?? "";
    if (!email) return [{ fieldId, message: "Enter your email address" }];
    return /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email)
      ? []
      : [{ fieldId, message: "Enter an email address such as name@example.gov.uk" }];
  };
}

/** Looks at the length alone, in any characters; whether it is one that is tried first, the server says at the field. */
export function checkNewPassword(fieldId: string): FormCheck {
  return (values) => {
    const length = [...(findOwn(values, fieldId) ?? "")].length;
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
