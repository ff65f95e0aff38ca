import { useEffect, useState } from "react";
import type { LoadedSections } from "@/components/wizard/loaded-sections";
import type { Autosave } from "@/lib/browser/autosave";
import type { Answers } from "@/lib/domain/draft/draft";
import type { SectionId } from "@/lib/domain/ids/section-ids";
import { type Verdict, verdictOf, withVerdict } from "@/lib/domain/provenance/confirmation";
import type { ConfirmWords } from "./confirm-words";

type Given = {
  autosave: Autosave | null;
  opened: LoadedSections;
  /** The answers of a section as they stand in this tab: a save takes them all. */
  answersOf: (sectionId: SectionId) => Answers;
};

type Confirmed = {
  verdict: (words: ConfirmWords) => Verdict;
  /** Says the same of some words of one section, and sends it at once. */
  say: (sectionId: SectionId, words: readonly ConfirmWords[], verdict: Verdict) => void;
};

/** What is said of words that nobody typed. The autosave keeps the lists; what is here only draws them. */
export function useConfirmed({ autosave, opened, answersOf }: Given): Confirmed {
  const [bySection, setBySection] = useState(() => listsOf(opened));

  useEffect(
    () =>
      autosave?.onEvent(({ kind, sectionId }) => {
        if (kind === "merged") setBySection((lists) => ({ ...lists, [sectionId]: autosave.getConfirmed(sectionId) }));
      }),
    [autosave],
  );

  return {
    verdict: (words) => verdictOf(words, bySection[words.place.sectionId]),
    say: (sectionId, words, verdict) => {
      if (!autosave) return;
      const confirmed = withVerdict(autosave.getConfirmed(sectionId), words, verdict);
      setBySection((lists) => ({ ...lists, [sectionId]: confirmed }));
      autosave.edit(sectionId, { answers: answersOf(sectionId), confirmed });
      autosave.flush();
    },
  };
}

function listsOf(opened: LoadedSections): { [K in SectionId]?: readonly string[] } {
  return Object.fromEntries(Object.entries(opened).map(([id, section]) => [id, section?.confirmed ?? []]));
}
