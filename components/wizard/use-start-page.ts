import type { Route } from "next";
import { useRouter } from "next/navigation";
import { useMemo, useState } from "react";
import type { QuestionSetting } from "@/components/questions/question-setting";
import type { Autosave } from "@/lib/browser/autosave";
import type { Answers } from "@/lib/domain/draft";
import type { ProposalId } from "@/lib/domain/ids";
import type { DraftedText } from "@/lib/domain/start/drafted-texts";
import type { LoadedSections } from "./loaded-sections";
import type { SectionProblem } from "./section-problems";
import type { SectionSetting } from "./section-setting";
import { listNewRows, withoutUntypedRows, withStartRows } from "./start-form-rows";
import { startProblems } from "./start-problems";
import { useDrafting } from "./use-drafting";
import { useLeaveGuard } from "./use-leave-guard";
import { useRevealed } from "./use-revealed";
import { useSectionForms } from "./use-section-forms";

type StartPage = {
  proposalId: ProposalId;
  screen: 1 | 2;
  loaded: LoadedSections;
  setting: Omit<SectionSetting, "drafted" | "linked">;
  drafted: readonly DraftedText[];
  previewHref: string;
  nextHref: Route;
};

/** A starter screen shows no lists, so nothing that is drawn from them. */
const noPicture = (): null => null;

/** Leaving waits this long for the last answers, so that what is drafted from them is there on the next page. */
const LONGEST_GOODBYE_MS = 4_000;

/** What a starter screen keeps while it is open: one form over all sections, their saving, and what was drafted. */
export function useStartPage({
  proposalId,
  screen,
  loaded,
  setting,
  drafted: initial,
  previewHref,
  nextHref,
}: StartPage) {
  const router = useRouter();
  const [newRows] = useState(() => listNewRows(answersOf(loaded)));
  const { form, autosave, unknown } = useSectionForms(proposalId, loaded, {
    toForm: withStartRows,
    toStore: (sectionId, answers, marked) => withoutUntypedRows({ sectionId, answers, unknown: marked, newRows }),
  });
  const [values] = useState((): Record<string, Answers> => form.getValues());
  const [problems, setProblems] = useState<readonly SectionProblem[]>([]);
  const [attempt, setAttempt] = useState(0);
  const [isLeaving, setIsLeaving] = useState(false);
  const { revealed } = useRevealed();
  const { drafted, draftNow } = useDrafting({ form, autosave, initial, previewHref });
  useLeaveGuard(autosave);

  const questionSetting = useMemo(
    (): QuestionSetting => ({
      ...setting,
      drafted,
      errors: new Map(problems.map(({ fieldId, message }) => [fieldId, message])),
      revealed,
      unknown,
      pictureOf: noPicture,
    }),
    [setting, drafted, problems, revealed, unknown],
  );

  async function leave(): Promise<void> {
    setIsLeaving(true);
    await untilSaved(autosave);
    await draftNow();
    await untilSaved(autosave);
    router.push(nextHref);
  }
  function goOn(): void {
    const found = startProblems(screen, form.getValues());
    setProblems(found);
    if (found.length === 0) void leave();
    else setAttempt((count) => count + 1);
  }

  return { form, values, autosave, questionSetting, problems, attempt, isLeaving, leave, goOn };
}

const answersOf = (loaded: LoadedSections): Record<string, Answers> =>
  Object.fromEntries(Object.entries(loaded).map(([id, section]) => [id, section.answers]));

/** Sends what waits and resolves once it is acknowledged, or after a while: the autosave goes on by itself. */
function untilSaved(autosave: Autosave | null): Promise<void> {
  return new Promise((resolve) => {
    if (!autosave?.hasUnsaved()) return resolve();
    const done = (): void => {
      clearTimeout(timer);
      stop();
      resolve();
    };
    const timer = setTimeout(done, LONGEST_GOODBYE_MS);
    const stop = autosave.subscribe(() => !autosave.hasUnsaved() && done());
    autosave.flush();
  });
}
