"use client";

import { ArrowRight } from "lucide-react";
import { Field } from "@/components/ui/field";
import { checkAll, checkFilled } from "@/components/ui/form-checks";
import { Icon } from "@/components/ui/icon";
import { PasswordInput } from "@/components/ui/password-input";
import { type FormProblem, type FormValues, SubmitForm } from "@/components/ui/submit-form";
import { TextInput } from "@/components/ui/text-input";
import { messageAt, sendJson, wordsForFailure } from "@/lib/browser/send-json";
import { checkEmail } from "./check-account";
import { ownPath } from "./own-path";

const check = checkAll(checkEmail("email"), checkFilled("password", "Enter your password"));

export function SignInForm({ next }: { next: string | null }) {
  async function send(values: FormValues): Promise<FormProblem[]> {
    const reply = await sendJson("/api/auth/sign-in/email", {
      email: values.email?.trim(),
      password: values.password,
    });
    if (reply.ok) {
      // A full load: every page after it is drawn for the person who signed in.
      window.location.assign(ownPath(next));
      return [];
    }
    const refused = messageAt("", reply.body);
    if (refused) return [{ fieldId: "email", message: refused }];
    // One sentence for an unknown address and a wrong password, so that it tells nobody who has an account.
    const isRefused = reply.status === 401 || reply.status === 400;
    return [
      {
        fieldId: "email",
        message: isRefused ? "Check your email address and password" : wordsForFailure(reply.status),
      },
    ];
  }

  return (
    <SubmitForm
      check={check}
      send={send}
      busyLabel="Signing in"
      submitLabel={
        <>
          Sign in <Icon as={ArrowRight} />
        </>
      }
    >
      {(errorOf) => (
        <>
          <Field id="email" label="Email address" error={errorOf("email")}>
            {(control) => (
              <TextInput
                {...control}
                name="email"
                type="email"
                autoComplete="username"
                autoCapitalize="none"
                spellCheck={false}
              />
            )}
          </Field>
          <Field id="password" label="Password" error={errorOf("password")}>
            {(control) => <PasswordInput {...control} name="password" autoComplete="current-password" />}
          </Field>
        </>
      )}
    </SubmitForm>
  );
}
