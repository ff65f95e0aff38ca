"use client";

import { ArrowRight } from "lucide-react";
import type { Route } from "next";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { CharacterCount } from "@/components/ui/character-count";
import { Field } from "@/components/ui/field";
import { checkFilled } from "@/components/ui/form-checks";
import { Icon } from "@/components/ui/icon";
import type { Option } from "@/components/ui/option";
import { RadioGroup } from "@/components/ui/radio-group";
import { type FormProblem, type FormValues, type SentForm, SubmitForm } from "@/components/ui/submit-form";
import { TextInput } from "@/components/ui/text-input";
import { call } from "@/lib/browser/call";
import { createProposal } from "@/lib/browser/endpoints";
import { fieldProblems } from "@/lib/browser/field-problems";
import { newRowId } from "@/lib/browser/new-row-id";
import { bringBack, type ChosenFile } from "./bring-back";
import { DataFileField } from "./data-file-field";
import type { SectionTitles } from "./import-problems";
import { checkStart, readStart } from "./read-start";
import { SampleFields } from "./sample-fields";
import { type SampleChoice, type TemplateChoice, type WayToStart, waysToStart } from "./starting-point";
import { type ChosenTemplates, TemplateFields } from "./template-fields";

const TITLE_LIMIT = 60;

const WAYS: readonly (Option & { value: WayToStart })[] = [
  {
    value: "questions",
    label: "Start with 18 questions",
    hint: "About 25 minutes for a first deck. Six answers make the first three slides.",
  },
  {
    value: "template",
    label: "Start from a template",
    hint: "The same questions, with risks, people and a first step put in for where you stand. You change what does not fit.",
  },
  {
    value: "sample",
    label: "Start from a sample",
    hint: "A finished case to read first. Yours is built the same way, with its words as examples to replace.",
  },
  {
    value: "file",
    label: "Bring back a data file",
    hint: "All answers of a proposal that was downloaded from here or from another Foothold, private notes included.",
  },
];

const checkTitle = checkFilled("title", "Enter a title, such as ‘A 12-week pilot for bin enquiries’");

type NewProposalFormProps = {
  samples: readonly SampleChoice[];
  templates: readonly TemplateChoice[];
  /** Chosen before, by the link that led here or by what is known of the organisation. */
  initial: { way: WayToStart; sample: string; templates: ChosenTemplates };
  /** What the sections are called, by their ids: a data file may be wrong in one of them. */
  sectionTitles: SectionTitles;
};

export function NewProposalForm({ samples, templates, initial, sectionTitles }: NewProposalFormProps) {
  const router = useRouter();
  const [way, setWay] = useState(initial.way);
  const [chosenTemplates, setChosenTemplates] = useState(initial.templates);
  const [sample, setSample] = useState(initial.sample);
  const [scope, setScope] = useState("");
  const [title, setTitle] = useState("");
  const [chosenFile, setChosenFile] = useState<ChosenFile | null>(null);

  /** The field of the file comes back empty, so nothing may be chosen either. */
  function changeWay(chosen: WayToStart): void {
    setWay(chosen);
    setChosenFile(null);
  }

  function check(values: FormValues): FormProblem[] {
    if (way !== "file") return [...checkStart(values), ...checkTitle(values)];
    return chosenFile ? [] : [{ fieldId: "file", message: "Choose a data file" }];
  }

  async function send(values: FormValues, key: string): Promise<SentForm> {
    if (way === "file" && chosenFile) {
      const brought = await bringBack(chosenFile, sectionTitles);
      return brought.ok ? goTo(`/proposals/${brought.id}`) : brought.problems;
    }
    const body = { title: values.title ?? "", from: readStart(values) };
    const reply = await call(createProposal, { params: {}, body, key });
    if (!reply.ok) return fieldProblems(reply, { first: "title" });
    const { id } = reply.value;
    return goTo(way === "sample" ? `/proposals/${id}` : `/proposals/${id}/start`);
  }

  function goTo(path: string): SentForm {
    router.push(path as Route);
    return "leaving";
  }

  return (
    <SubmitForm
      check={check}
      send={send}
      busyLabel={way === "file" ? "Bringing back the proposal" : "Starting the proposal"}
      submitLabel={
        <>
          {way === "file" ? "Bring back the proposal" : "Start the proposal"} <Icon as={ArrowRight} />
        </>
      }
    >
      {(errorOf) => (
        <>
          <RadioGroup
            id="way"
            name="way"
            label="How do you want to start?"
            labelSize="large"
            layout="cards"
            options={WAYS}
            value={way}
            onValueChange={(value) => changeWay(waysToStart.find((each) => each === value) ?? "questions")}
          />
          {way === "template" && (
            <TemplateFields
              templates={templates}
              chosen={chosenTemplates}
              error={errorOf("situation")}
              onChange={setChosenTemplates}
            />
          )}
          {way === "sample" && (
            <SampleFields
              samples={samples}
              chosen={sample}
              error={errorOf("sample")}
              scope={scope}
              onScope={setScope}
              onChange={setSample}
            />
          )}
          {way === "file" ? (
            <DataFileField
              error={errorOf("file")}
              onChoose={(file) => setChosenFile(file && { file, key: newRowId() })}
            />
          ) : (
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
                  onChange={(event) => setTitle(event.currentTarget.value)}
                />
              )}
            </Field>
          )}
        </>
      )}
    </SubmitForm>
  );
}
