"use client";

import { ArrowRight } from "lucide-react";
import { useState } from "react";
import { CharacterCount } from "@/components/ui/character-count";
import { Field } from "@/components/ui/field";
import { checkFilled } from "@/components/ui/form-checks";
import { Icon } from "@/components/ui/icon";
import { RadioGroup } from "@/components/ui/radio-group";
import { type FormProblem, type FormValues, SubmitForm } from "@/components/ui/submit-form";
import { TextInput } from "@/components/ui/text-input";
import { call } from "@/lib/browser/call";
import { createProposal } from "@/lib/browser/endpoints";
import { fieldProblems } from "@/lib/browser/field-problems";
import { BLANK, type StartingPoint } from "./starting-point";

const TITLE_LIMIT = 60;

const check = checkFilled("title", "Enter a title, such as ‘A 12-week pilot for bin enquiries’");

type NewProposalFormProps = {
  startingPoints: readonly StartingPoint[];
  /** Chosen before, by the link that led here. */
  initialFrom: string;
};

export function NewProposalForm({ startingPoints, initialFrom }: NewProposalFormProps) {
  const [from, setFrom] = useState(initialFrom);
  const chosen = startingPoints.find((point) => point.from === from) ?? BLANK;
  const [typedTitle, setTypedTitle] = useState<string | null>(null);
  const title = typedTitle ?? chosen.title;

  async function send(values: FormValues): Promise<FormProblem[]> {
    const reply = await call(createProposal, { params: {}, body: { title: values.title ?? "", from } });
    if (!reply.ok) return fieldProblems(reply, { first: "title" });
    const { id } = reply.value;
    window.location.assign(from === BLANK.from ? `/proposals/${id}/start` : `/proposals/${id}`);
    return [];
  }

  return (
    <SubmitForm
      check={check}
      send={send}
      busyLabel="Starting the proposal"
      submitLabel={
        <>
          Start the proposal <Icon as={ArrowRight} />
        </>
      }
    >
      {(errorOf) => (
        <>
          <RadioGroup
            id="from"
            name="from"
            label="How do you want to start?"
            labelSize="large"
            layout="cards"
            options={startingPoints.map((point) => ({ value: point.from, label: point.label, hint: point.about }))}
            value={from}
            onValueChange={setFrom}
          />
          <Field
            id="title"
            label="Title"
            hint="You can change it later. The deck has a title of its own."
            error={errorOf("title")}
            count={<CharacterCount count={[...title].length} limit={TITLE_LIMIT} overWords="It will wrap in lists" />}
          >
            {(control) => (
              <TextInput
                {...control}
                name="title"
                autoComplete="off"
                value={title}
                onChange={(event) => setTypedTitle(event.currentTarget.value)}
              />
            )}
          </Field>
        </>
      )}
    </SubmitForm>
  );
}
