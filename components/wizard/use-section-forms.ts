"use client";

import { useCallback, useEffect, useState } from "react";
import { type FieldValues, type UseFormReturn, useForm } from "react-hook-form";
import type { UnknownMarks } from "@/components/questions/question-setting";
import type { Autosave } from "@/lib/browser/autosave";
import { openProposal } from "@/lib/browser/open-proposal";
import type { OpenSection } from "@/lib/browser/section-record";
import { showSections } from "@/lib/browser/unsaved-texts";
import type { Answers } from "@/lib/domain/draft/draft";
import type { ProposalId } from "@/lib/domain/ids/record-ids";
import type { SectionId } from "@/lib/domain/ids/section-ids";
import type { AskedSection } from "@/lib/domain/sections/define-section";
import { rememberAsked } from "./asked-here";
import type { LoadedSections } from "./loaded-sections";
import { takeIn } from "./take-in";
import { useUnknown } from "./use-unknown";

type SectionForms = {
  /** Values by section id, then by question key. */
  form: UseFormReturn;
  /** Null on the server: saving belongs to the browser. */
  autosave: Autosave | null;
  opened: LoadedSections;
  unknown: UnknownMarks;
};

export type FormShape = {
  /** The form's values from what is stored: rows to type into that are not there yet. */
  toForm: (stored: Record<string, Answers>) => Record<string, Answers>;
  /** And back: what is stored from the form's values, and from the fields marked as not known yet. */
  toStore: (sectionId: SectionId, answers: Answers, unknown: readonly string[]) => Answers;
};
const AS_STORED: FormShape = { toForm: (stored) => stored, toStore: (_, answers) => answers };

type FormsOfSections = {
  proposalId: ProposalId;
  proposalTitle: string;
  /** The questions the page shows. */
  asked: readonly AskedSection[];
  loaded: LoadedSections;
  shape?: FormShape;
};

/** A form over the answers of one or more sections, each saved into its own section as it is typed. */
export function useSectionForms({ shape = AS_STORED, ...given }: FormsOfSections): SectionForms {
  const [{ open, opened }] = useState(() => openSections(given));
  const autosave = open?.autosave ?? null;
  const [{ toForm, toStore }] = useState(shape);
  const [defaultValues] = useState(() => toForm(answersBySection(opened)));
  const form = useForm<FieldValues>({ defaultValues });

  useEffect(() => {
    if (!open) return;
    const hide = showSections(
      open,
      loadedEntries(opened).map(([sectionId]) => sectionId),
    );
    return () => {
      hide();
      // Leaving by a link: the save goes on by itself, since the autosave outlives the page.
      open.autosave.flush();
    };
  }, [open, opened]);

  useEffect(() => {
    if (!autosave) return;
    const stopWatching = form.subscribe({
      formState: { values: true },
      callback: ({ values, name }) => {
        for (const [sectionId, answers] of entriesOf(values)) {
          const isConcerned = name === undefined || name === sectionId || name.startsWith(`${sectionId}.`);
          if (isConcerned)
            autosave.edit(sectionId, { answers: toStore(sectionId, answers, autosave.getUnknown(sectionId)) });
        }
      },
    });
    const stopListening = autosave.onEvent((event) => {
      if (event.kind !== "merged") return;
      const { sectionId } = event;
      const shaped = toForm({ ...form.getValues(), [sectionId]: event.answers });
      takeIn(form, sectionId, shaped[sectionId] ?? {});
    });
    return () => {
      stopWatching();
      stopListening();
    };
  }, [autosave, form, toForm, toStore]);

  const answersNow = useCallback(
    (sectionId: SectionId, unknown: readonly string[]): Answers =>
      toStore(sectionId, form.getValues()[sectionId] ?? {}, unknown),
    [form, toStore],
  );
  const unknown = useUnknown({ autosave, opened, answersNow });

  return { form, autosave, opened, unknown };
}

function openSections({ proposalId, proposalTitle, asked, loaded }: Omit<FormsOfSections, "shape">) {
  if (typeof window === "undefined") return { open: null, opened: loaded };
  rememberAsked(asked);
  const open = openProposal(proposalId);
  open.title = proposalTitle;
  const opened = Object.fromEntries(
    loadedEntries(loaded).map(([sectionId, section]) => [sectionId, open.autosave.open(sectionId, section)]),
  );
  return { open, opened: opened as LoadedSections };
}

function answersBySection(opened: LoadedSections): Record<string, Answers> {
  return Object.fromEntries(loadedEntries(opened).map(([sectionId, section]) => [sectionId, section.answers]));
}

// Object.entries forgets the key type; these records are built from section ids alone.
const loadedEntries = (loaded: LoadedSections) => Object.entries(loaded) as [SectionId, OpenSection][];
const entriesOf = (values: object) => Object.entries(values) as [SectionId, Answers][];
