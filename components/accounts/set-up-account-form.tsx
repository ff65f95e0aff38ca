"use client";

import { ArrowRight } from "lucide-react";
import { Field } from "@/components/ui/field";
import { checkAll, checkFilled } from "@/components/ui/form-checks";
import { Icon } from "@/components/ui/icon";
import { type FormValues, type SentForm, SubmitForm } from "@/components/ui/submit-form";
import { TextInput } from "@/components/ui/text-input";
import { call } from "@/lib/browser/call";
import { setUp } from "@/lib/browser/endpoints";
import { fieldProblems } from "@/lib/browser/field-problems";
import { checkEmail, checkNewPassword } from "./check-account";
import { NewPasswordField } from "./new-password-field";

const check = checkAll(
  checkFilled("name", "Enter your name, as colleagues know it"),
  checkEmail("email"),
  checkNewPassword("password"),
);

/** Makes the first account with the one-time link and goes on to the organisation. */
export function SetUpAccountForm({ token }: { token: string }) {
  async function send(values: FormValues): Promise<SentForm> {
    const { name = "", email = "", password = "" } = values;
    const reply = await call(setUp, { params: {}, body: { token, name, email: email.trim(), password } });
    if (reply.ok) {
      window.location.assign("/setup/organisation");
      return "leaving";
    }
    if (reply.status === 404) return [{ fieldId: "name", message: OUT_OF_DATE }];
    return fieldProblems(reply, { first: "name" });
  }

  return (
    <SubmitForm
      check={check}
      send={send}
      busyLabel="Making your account"
      submitLabel={
        <>
          Continue <Icon as={ArrowRight} />
        </>
      }
    >
      {(errorOf) => (
        <>
          <Field id="name" label="Your name" error={errorOf("name")}>
            {(control) => <TextInput {...control} name="name" autoComplete="name" />}
          </Field>
          <Field
            id="email"
            label="Email address"
            hint="You sign in with it. Foothold sends no mail."
            error={errorOf("email")}
          >
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
          <NewPasswordField id="password" label="Password" error={errorOf("password")} />
        </>
      )}
    </SubmitForm>
  );
}

const OUT_OF_DATE =
  "This link is out of date. Did you make your account a moment ago? Then sign in. Otherwise start Foothold again and open the link it prints";
