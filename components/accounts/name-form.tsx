"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { Field } from "@/components/ui/field";
import { checkFilled } from "@/components/ui/form-checks";
import { type FormProblem, type FormValues, SubmitForm } from "@/components/ui/submit-form";
import { TextInput } from "@/components/ui/text-input";
import { sendJson, wordsForFailure } from "@/lib/browser/send-json";
import { SavedNote } from "./saved-note";

const check = checkFilled("name", "Enter your name, as colleagues know it");

export function NameForm({ name }: { name: string }) {
  const router = useRouter();
  const [saved, setSaved] = useState<string | null>(null);

  async function send(values: FormValues): Promise<FormProblem[]> {
    setSaved(null);
    const reply = await sendJson("/api/auth/update-user", { name: values.name?.trim() });
    if (!reply.ok) return [{ fieldId: "name", message: wordsForFailure(reply.status) }];
    setSaved("Name saved");
    router.refresh();
    return [];
  }

  return (
    <SubmitForm
      check={check}
      send={send}
      submitLabel="Save name"
      busyLabel="Saving name"
      submitLook="plain"
      aside={<SavedNote words={saved} />}
    >
      {(errorOf) => (
        <Field id="name" label="Your name" error={errorOf("name")}>
          {(control) => <TextInput {...control} name="name" autoComplete="name" defaultValue={name} />}
        </Field>
      )}
    </SubmitForm>
  );
}
