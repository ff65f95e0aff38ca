import type { Route } from "next";
import { useRouter } from "next/navigation";
import { useMemo, useState } from "react";
import type { QuestionSetting } from "@/components/questions/question-setting";
import type { Answers } from "@/lib/domain/draft";
import type { ProposalId } from "@/lib/domain/ids";
import { pictureOf } from "./pictures";
import type { SectionProblem } from "./section-problems";
import type { SectionSetting } from "./section-setting";
import { listNewRows, withoutUntypedRows, withStartRows } from "./start-form-rows";
import { startProblems } from "./start-problems";
import { useDrafting } from "./use-drafting";
import { useLeaveGuard } from "./use-leave-guard";
import { useRevealed } from "./use-revealed";
import { type LoadedSections, useSectionForms } from "./use-section-forms";

type StartPage = {
  proposalId: ProposalId;
  screen: 1 | 2;
  loaded: LoadedSections;
  setting: Omit<SectionSetting, "drafted" | "linked">;
  nextHref: Route;
};

const NO_TYPES = { pilotTypes: [] };

/** What a starter screen keeps while it is open: one form over all sections, their saving, and what was drafted. */
export function useStartPage({ proposalId, screen, loaded, setting, nextHref }: StartPage) {
  const router = useRouter();
  const [newRows] = useState(() => listNewRows(answersOf(loaded)));
  const { form, autosave } = useSectionForms(proposalId, loaded, {
    toForm: withStartRows,
    toStore: (sectionId, answers) => withoutUntypedRows(sectionId, answers, newRows),
  });
  const [values] = useState((): Record<string, Answers> => form.getValues());
  const [problems, setProblems] = useState<readonly SectionProblem[]>([]);
  const [attempt, setAttempt] = useState(0);
  const { revealed } = useRevealed();
  const { locale, currency, library } = setting;
  const drafting = useMemo(() => ({ library: library ?? NO_TYPES, locale, currency }), [library, locale, currency]);
  const { drafted, draftNow } = useDrafting({ form, newRows, context: drafting });
  useLeaveGuard(autosave);

  const questionSetting = useMemo(
    (): QuestionSetting => ({
      ...setting,
      drafted,
      errors: new Map(problems.map(({ fieldId, message }) => [fieldId, message])),
      revealed,
      pictureOf,
    }),
    [setting, drafted, problems, revealed],
  );

  function leave(): void {
    draftNow();
    autosave?.flush();
    router.push(nextHref);
  }
  function goOn(): void {
    const found = startProblems(screen, form.getValues());
    setProblems(found);
    if (found.length === 0) leave();
    else setAttempt((count) => count + 1);
  }

  return { form, values, autosave, questionSetting, problems, attempt, leave, goOn };
}

const answersOf = (loaded: LoadedSections): Record<string, Answers> =>
  Object.fromEntries(Object.entries(loaded).map(([id, section]) => [id, section.answers]));
