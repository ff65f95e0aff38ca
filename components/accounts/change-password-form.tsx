"use client";

import { useState } from "react";
import { Field } from "@/components/ui/field";
import { checkAll, checkFilled } from "@/components/ui/form-checks";
import { PasswordInput } from "@/components/ui/password-input";
import { type FormProblem, type FormValues, SubmitForm } from "@/components/ui/submit-form";
import { messageAt, sendJson, wordsForFailure } from "@/lib/browser/send-json";
import { checkNewPassword } from "./check-account";
import { NewPasswordField } from "./new-password-field";
import { SavedNote } from "./saved-note";

const check = checkAll(
  checkFilled("current-password", "Enter the password you use now"),
  checkNewPassword("new-password"),
);

export function ChangePasswordForm({ email }: { email: string }) {
  const [saved, setSaved] = useState<string | null>(null);

  async function send(values: FormValues): Promise<FormProblem[]> {
    setSaved(null);
    const reply = await sendJson("/api/auth/change-password", {
      currentPassword: values["current-password"],
      newPassword: values["new-password"],
      revokeOtherSessions: true,
    });
    if (reply.ok) {
      setSaved("Password changed. Other devices are signed out");
      return [];
    }
    const refused = messageAt("newPassword", reply.body);
    if (refused) return [{ fieldId: "new-password", message: refused }];
    const tooMany = messageAt("", reply.body);
    if (tooMany) return [{ fieldId: "current-password", message: tooMany }];
    const isWrong = reply.status === 400 || reply.status === 401;
    return [
      {
        fieldId: "current-password",
        message: isWrong ? "That is not the password you use now" : wordsForFailure(reply.status),
      },
    ];
  }

  return (
    <SubmitForm
      check={check}
      send={send}
      submitLabel="Change password"
      busyLabel="Changing password"
      submitLook="plain"
      aside={<SavedNote words={saved} />}
    >
      {(errorOf) => (
        <>
          {/* Password managers need to know whose password this is. */}
          <input type="hidden" name="username" autoComplete="username" value={email} />
          <Field id="current-password" label="Password you use now" error={errorOf("current-password")}>
            {(control) => <PasswordInput {...control} name="current-password" autoComplete="current-password" />}
          </Field>
          <NewPasswordField id="new-password" label="New password" error={errorOf("new-password")} />
        </>
      )}
    </SubmitForm>
  );
}
