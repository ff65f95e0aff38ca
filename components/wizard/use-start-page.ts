import type { Route } from "next";
import { useRouter } from "next/navigation";
import { useEffect, useMemo, useState } from "react";
import type { QuestionSetting } from "@/components/questions/question-setting";
import { untilSaved } from "@/lib/browser/until-saved";
import type { Answers } from "@/lib/domain/draft/draft";
import type { ProposalId } from "@/lib/domain/ids/record-ids";
import type { AskedSection } from "@/lib/domain/sections/define-section";
import type { DraftedText } from "@/lib/domain/start/drafted-texts";
import type { StartField } from "@/lib/domain/start/start-questions";
import type { LoadedSections } from "./loaded-sections";
import { sampleCheck } from "./sample-check";
import type { SectionProblem } from "./section-problems";
import type { SectionSetting } from "./section-setting";
import { listNewRows, startAddress, withoutUntypedRows, withStartRows } from "./start-form-rows";
import { startProblems } from "./start-problems";
import { useDrafting } from "./use-drafting";
import { useRefused } from "./use-refused";
import { useRevealed } from "./use-revealed";
import { useSectionForms } from "./use-section-forms";

type StartPage = {
  proposalId: ProposalId;
  screen: 1 | 2;
  asked: readonly AskedSection[];
  loaded: LoadedSections;
  setting: Omit<SectionSetting, "drafted" | "linked">;
  drafted: readonly DraftedText[];
  previewHref: string;
  nextHref: Route;
};

/** A starter screen shows no lists, so nothing that is drawn from them. */
const noPicture = (): null => null;

/** What a starter screen keeps while it is open: one form over all sections, their saving, and what was drafted. */
export function useStartPage({
  proposalId,
  screen,
  asked,
  loaded,
  setting,
  drafted: initial,
  previewHref,
  nextHref,
}: StartPage) {
  const router = useRouter();
  const [newRows] = useState(() => listNewRows(answersOf(loaded)));
  const { form, autosave, unknown } = useSectionForms({
    proposalId,
    proposalTitle: setting.proposalTitle,
    asked,
    loaded,
    shape: {
      toForm: withStartRows,
      toStore: (sectionId, answers, marked) => withoutUntypedRows({ sectionId, answers, unknown: marked, newRows }),
    },
  });
  const [opened] = useState((): Record<string, Answers> => form.getValues());
  const [values, setValues] = useState(opened);
  const [problems, setProblems] = useState<readonly SectionProblem[]>([]);
  const [attempt, setAttempt] = useState(0);
  const [isLeaving, setIsLeaving] = useState(false);
  const { revealed } = useRevealed();
  const { drafted, draftNow } = useDrafting({ form, autosave, initial, previewHref });
  useEffect(
    () =>
      autosave?.onEvent(({ kind }) => {
        if (kind === "merged") setValues({ ...form.getValues() });
      }),
    [autosave, form],
  );
  const refused = useRefused(autosave);

  const questionSetting = useMemo(
    (): QuestionSetting => ({
      ...setting,
      drafted,
      errors: new Map([...refused, ...problems.map(({ fieldId, message }) => [fieldId, message] as const)]),
      isSample: sampleCheck(setting.sample, false),
      revealed,
      unknown,
      pictureOf: noPicture,
    }),
    [setting, drafted, problems, refused, revealed, unknown],
  );

  async function leave(): Promise<void> {
    setIsLeaving(true);
    // What is drafted from the last answers is then there on the next page.
    await untilSaved(autosave);
    await draftNow();
    await untilSaved(autosave);
    router.push(nextHref);
  }
  function goOn(): void {
    const found = startProblems({ screen, asked, values: form.getValues(), place: setting });
    setProblems(found);
    if (found.length === 0) void leave();
    else setAttempt((count) => count + 1);
  }

  const addressOf = (field: StartField) => startAddress(field, values, opened);

  return { form, addressOf, autosave, questionSetting, problems, attempt, isLeaving, leave, goOn };
}

const answersOf = (loaded: LoadedSections): Record<string, Answers> =>
  Object.fromEntries(Object.entries(loaded).map(([id, section]) => [id, section.answers]));
