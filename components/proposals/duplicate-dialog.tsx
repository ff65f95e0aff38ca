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
import { MAX_PROPOSAL_TITLE_CHARACTERS } from "@/lib/domain/proposal/proposal-title-length";
import { cutTitle } from "@/lib/domain/text/cut-title";
import { findOwn } from "@/lib/domain/text/find-own";

const TEXT_NOT_SAVED =
  "Some of your text is not saved yet, so no copy was made. Close this box: the note at the top of the page says why";

type DuplicateDialogProps = { proposalId: ProposalId; title: string; isOpen: boolean; onClose: () => void };

/** Says what a copy holds and what it leaves behind, then makes it and goes there. */
export function DuplicateDialog({ proposalId, title, isOpen, onClose }: DuplicateDialogProps) {
  const router = useRouter();
  const fieldId = `copy-${proposalId}`;

  async function send(values: FormValues, key: string): Promise<SentForm> {
    if (!(await untilSaved(autosaveOf(proposalId)))) return [{ fieldId, message: TEXT_NOT_SAVED }];
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
        The copy has your answers as they stand now, without private notes, notes about people’s attitudes and earlier
        versions. To take private notes along, download the data file and bring it back.
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
                defaultValue={cutTitle(title, " (copy)", MAX_PROPOSAL_TITLE_CHARACTERS)}
                data-first-focus
              />
            )}
          </Field>
        )}
      </SubmitForm>
    </Dialog>
  );
}
