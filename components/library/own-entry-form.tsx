"use client";

import { useRouter } from "next/navigation";
import type { Option } from "@/components/ui/option";
import { type FormValues, type SentForm, SubmitForm } from "@/components/ui/submit-form";
import { call } from "@/lib/browser/call";
import { createLibraryEntry, saveLibraryEntry } from "@/lib/browser/endpoints";
import { fieldProblems } from "@/lib/browser/field-problems";
import { controlAt, type FormTexts, findMissing, readForm } from "@/lib/domain/own-library/form-values";
import { ownFields } from "@/lib/domain/own-library/own-fields";
import type { OwnKind } from "@/lib/domain/own-library/own-kinds";
import { OwnEntryField } from "./own-entry-field";

type OwnEntryFormProps = {
  kind: OwnKind;
  /** Null for a new one. */
  stored: { id: string; revision: number } | null;
  texts: FormTexts;
  risks: readonly Option[];
};

/** Writes one entry of the organisation's own library. */
export function OwnEntryForm({ kind, stored, texts, risks }: OwnEntryFormProps) {
  const router = useRouter();

  async function send(values: FormValues, key: string): Promise<SentForm> {
    const reply = await save(values, key);
    if (reply.ok) {
      router.push("/library?status=own");
      return "leaving";
    }
    if (reply.status === 412)
      return [
        {
          fieldId: controlAt(kind, "", values),
          message: "Somebody changed this entry in between. Copy what you typed, then reload the page to see theirs",
        },
      ];
    return fieldProblems(reply, { first: "" }).map(({ fieldId, message }) => ({
      fieldId: controlAt(kind, fieldId, values),
      message,
    }));
  }

  function save(values: FormValues, key: string) {
    const body = readForm(kind, values);
    if (!stored) return call(createLibraryEntry, { params: {}, body, key });
    return call(saveLibraryEntry, { params: { entryId: stored.id }, revision: stored.revision, body });
  }

  return (
    <SubmitForm
      check={(values) => findMissing(kind, values)}
      send={send}
      submitLabel={stored ? "Save the entry" : "Add to the library"}
      busyLabel={stored ? "Saving" : "Adding"}
    >
      {(errorOf) => (
        <div className="question-grid grid gap-8">
          {ownFields[kind].map((field) => (
            <OwnEntryField key={field.path} field={field} texts={texts} risks={risks} errorOf={errorOf} />
          ))}
        </div>
      )}
    </SubmitForm>
  );
}
