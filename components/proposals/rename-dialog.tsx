"use client";

import { useRouter } from "next/navigation";
import { Dialog } from "@/components/ui/dialog";
import { Field } from "@/components/ui/field";
import { checkFilled } from "@/components/ui/form-checks";
import { type FormProblem, type FormValues, SubmitForm } from "@/components/ui/submit-form";
import { TextInput } from "@/components/ui/text-input";
import { call } from "@/lib/browser/call";
import { changeProposal } from "@/lib/browser/endpoints";
import { fieldProblems } from "@/lib/browser/field-problems";
import { findOwn } from "@/lib/domain/text/find-own";
import type { ListedProposal } from "./listed-proposal";

type RenameDialogProps = { proposal: ListedProposal; isOpen: boolean; onClose: () => void };

export function RenameDialog({ proposal, isOpen, onClose }: RenameDialogProps) {
  const router = useRouter();
  const fieldId = `title-${proposal.id}`;

  async function send(values: FormValues): Promise<FormProblem[]> {
    const reply = await call(changeProposal, {
      params: { proposalId: proposal.id },
      body: { title: findOwn(values, fieldId) ?? "" },
      revision: proposal.revision,
    });
    if (reply.ok) {
      onClose();
      router.refresh();
      return [];
    }
    if (reply.status === 412)
      return [{ fieldId, message: "The title was changed elsewhere. Reload the page to see it" }];
    return fieldProblems(reply, { first: fieldId, byPath: { title: fieldId } });
  }

  return (
    <Dialog isOpen={isOpen} onClose={onClose} title="Rename the proposal">
      <SubmitForm
        check={checkFilled(fieldId, "Enter a title, such as ‘A 12-week pilot for bin enquiries’")}
        send={send}
        submitLabel="Save title"
        busyLabel="Saving title"
      >
        {(errorOf) => (
          <Field id={fieldId} label="Title" hint="The deck has a title of its own." error={errorOf(fieldId)}>
            {(control) => (
              <TextInput
                {...control}
                name={fieldId}
                autoComplete="off"
                defaultValue={proposal.title}
                data-first-focus
              />
            )}
          </Field>
        )}
      </SubmitForm>
    </Dialog>
  );
}
