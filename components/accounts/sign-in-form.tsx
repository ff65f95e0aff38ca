"use client";

import { ArrowRight } from "lucide-react";
import type { Route } from "next";
import { useRouter } from "next/navigation";
import { Field } from "@/components/ui/field";
import { checkAll, checkFilled } from "@/components/ui/form-checks";
import { Icon } from "@/components/ui/icon";
import { PasswordInput } from "@/components/ui/password-input";
import { type FormValues, type SentForm, SubmitForm } from "@/components/ui/submit-form";
import { TextInput } from "@/components/ui/text-input";
import { messageAt, sendJson, wordsForFailure } from "@/lib/browser/send-json";
import { hasUnsaved } from "@/lib/browser/unsaved-texts";
import { untilAllSaved } from "@/lib/browser/until-saved";
import { checkEmail } from "./check-account";
import { ownPath } from "./own-path";

const check = checkAll(checkEmail("email"), checkFilled("password", "Enter your password"));

export function SignInForm({ next }: { next: string | null }) {
  const router = useRouter();

  async function send(values: FormValues): Promise<SentForm> {
    const reply = await sendJson("/api/auth/sign-in/email", {
      email: values.email?.trim(),
      password: values.password,
    });
    if (reply.ok) {
      await untilAllSaved();
      // A full load: every page after it is drawn for the person who signed in. It would drop text of this tab that
      // still waits, so then the frame alone is drawn anew.
      if (!hasUnsaved()) window.location.assign(ownPath(next));
      else {
        router.replace(ownPath(next) as Route);
        router.refresh();
      }
      return "leaving";
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
