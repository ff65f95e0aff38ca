"use client";

import type { Route } from "next";
import { useRouter } from "next/navigation";
import { Dialog } from "@/components/ui/dialog";
import { Field } from "@/components/ui/field";
import { checkFilled } from "@/components/ui/form-checks";
import { type FormValues, type SentForm, SubmitForm } from "@/components/ui/submit-form";
import { TextInput } from "@/components/ui/text-input";
import { call } from "@/lib/browser/call";
import { copyProposal } from "@/lib/browser/endpoints";
import { fieldProblems } from "@/lib/browser/field-problems";
import { autosaveOf } from "@/lib/browser/open-proposal";
import { untilSaved } from "@/lib/browser/until-saved";
import type { ProposalId } from "@/lib/domain/ids/record-ids";
import { findOwn } from "@/lib/domain/text/find-own";

type DuplicateDialogProps = { proposalId: ProposalId; title: string; isOpen: boolean; onClose: () => void };

/** Says what a copy holds and what it leaves behind, then makes it and goes there. */
export function DuplicateDialog({ proposalId, title, isOpen, onClose }: DuplicateDialogProps) {
  const router = useRouter();
  const fieldId = `copy-${proposalId}`;

  async function send(values: FormValues, key: string): Promise<SentForm> {
    await untilSaved(autosaveOf(proposalId));
    const body = { title: findOwn(values, fieldId) ?? "" };
    const reply = await call(copyProposal, { params: { proposalId }, body, key });
    if (!reply.ok) return fieldProblems(reply, { first: fieldId, byPath: { title: fieldId } });
    onClose();
    router.push(`/proposals/${reply.value.id}` as Route);
    return "leaving";
  }

  return (
    <Dialog isOpen={isOpen} onClose={onClose} title="Duplicate the proposal">
      <p className="mb-5 text-plain text-ink-2">
        The copy has every answer as it stands now. Private notes, notes about people’s attitudes and earlier versions
        stay behind. To take private notes along, download the data file and bring it back.
      </p>
      <SubmitForm
        check={checkFilled(fieldId, "Enter a title for the copy")}
        send={send}
        submitLabel="Make the copy"
        busyLabel="Making the copy"
      >
        {(errorOf) => (
          <Field id={fieldId} label="Title of the copy" error={errorOf(fieldId)}>
            {(control) => (
              <TextInput
                {...control}
                name={fieldId}
                autoComplete="off"
                defaultValue={`${title} (copy)`}
                data-first-focus
              />
            )}
          </Field>
        )}
      </SubmitForm>
    </Dialog>
  );
}
