"use client";

import { useEffect, useState } from "react";
import { type FieldValues, type UseFormReturn, useForm } from "react-hook-form";
import type { Autosave, AutosaveEvent } from "@/lib/browser/autosave";
import { autosaveOf } from "@/lib/browser/autosave-of";
import type { OpenSection } from "@/lib/browser/section-record";
import type { Answers } from "@/lib/domain/draft";
import type { ProposalId } from "@/lib/domain/ids";
import type { SectionId } from "@/lib/domain/section-ids";

export type LoadedSections = Partial<Record<SectionId, OpenSection>>;

type SectionForms = {
  /** Values by section id, then by question key. */
  form: UseFormReturn;
  /** Null on the server: saving belongs to the browser. */
  autosave: Autosave | null;
  opened: LoadedSections;
};

/** A form over the answers of one or more sections, each saved into its own section as it is typed. */
export function useSectionForms(proposalId: ProposalId, loaded: LoadedSections): SectionForms {
  const [{ autosave, opened }] = useState(() => openSections(proposalId, loaded));
  const form = useForm<FieldValues>({ defaultValues: answersBySection(opened) });

  useEffect(() => {
    if (!autosave) return;
    const stopWatching = form.subscribe({
      formState: { values: true },
      callback: ({ values }) => {
        for (const [sectionId, answers] of entriesOf(values)) autosave.edit(sectionId, { answers });
      },
    });
    const stopListening = autosave.onEvent((event) => takeIn(form, event));
    return () => {
      stopWatching();
      stopListening();
    };
  }, [autosave, form]);

  return { form, autosave, opened };
}

function openSections(proposalId: ProposalId, loaded: LoadedSections) {
  if (typeof window === "undefined") return { autosave: null, opened: loaded };
  const autosave = autosaveOf(proposalId);
  const opened = Object.fromEntries(
    loadedEntries(loaded).map(([sectionId, section]) => [sectionId, autosave.open(sectionId, section)]),
  );
  return { autosave, opened: opened as LoadedSections };
}

/** Answers that came from elsewhere take the place of the form's, question by question. */
function takeIn(form: UseFormReturn, event: AutosaveEvent): void {
  if (event.kind !== "merged") return;
  for (const [key, value] of Object.entries(event.answers)) {
    form.setValue(`${event.sectionId}.${key}`, value, { shouldDirty: false });
  }
}

function answersBySection(opened: LoadedSections): Record<string, Answers> {
  return Object.fromEntries(loadedEntries(opened).map(([sectionId, section]) => [sectionId, section.answers]));
}

// Object.entries forgets the key type; these records are built from section ids alone.
const loadedEntries = (loaded: LoadedSections) => Object.entries(loaded) as [SectionId, OpenSection][];
const entriesOf = (values: object) => Object.entries(values) as [SectionId, Answers][];
