"use client";

import { useState } from "react";
import { Banner } from "@/components/ui/banner";
import { LinkButton } from "@/components/ui/link-button";
import { type FormProblem, type FormValues, SubmitForm } from "@/components/ui/submit-form";
import { useFocusWhenShown } from "@/components/ui/use-focus-when-shown";
import { call } from "@/lib/browser/call";
import { resetPassword } from "@/lib/browser/endpoints";
import { fieldProblems } from "@/lib/browser/field-problems";
import { checkNewPassword } from "./check-account";
import { NewPasswordField } from "./new-password-field";

const OUT_OF_DATE = "This link is out of date or was used already. Ask your administrator for a new one";

/** Sets a forgotten password with the link of an administrator. */
export function ResetPasswordForm({ token, email }: { token: string; email: string }) {
  const [isDone, setIsDone] = useState(false);

  async function send(values: FormValues): Promise<FormProblem[]> {
    const reply = await call(resetPassword, { params: {}, body: { token, password: values.password ?? "" } });
    if (reply.ok) {
      setIsDone(true);
      return [];
    }
    if (reply.status === 404) return [{ fieldId: "password", message: OUT_OF_DATE }];
    return fieldProblems(reply, { first: "password" });
  }

  if (isDone) return <PasswordSet />;
  return (
    <SubmitForm
      check={checkNewPassword("password")}
      send={send}
      submitLabel="Set the password"
      busyLabel="Setting the password"
    >
      {(errorOf) => (
        <>
          {/* Password managers need to know whose password this is. */}
          <input type="hidden" name="username" autoComplete="username" value={email} />
          <NewPasswordField id="password" label="New password" error={errorOf("password")} />
        </>
      )}
    </SubmitForm>
  );
}

function PasswordSet() {
  return (
    <>
      <div ref={useFocusWhenShown()} tabIndex={-1} className="mb-6 rounded-card">
        <Banner tone="ok">Your new password is set, and every device was signed out.</Banner>
      </div>
      <LinkButton href="/sign-in?switch" look="main" isWide>
        Sign in with it
      </LinkButton>
    </>
  );
}
