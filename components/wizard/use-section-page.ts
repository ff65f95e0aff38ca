import type { Route } from "next";
import { useRouter } from "next/navigation";
import { useEffect, useMemo, useState } from "react";
import type { QuestionSetting } from "@/components/questions/question-setting";
import type { OpenSection } from "@/lib/browser/section-record";
import type { Answers } from "@/lib/domain/draft/draft";
import type { ProposalId } from "@/lib/domain/ids/record-ids";
import type { AskedSection } from "@/lib/domain/sections/define-section";
import { pictureOf } from "./pictures";
import { sampleCheck } from "./sample-check";
import { type SectionProblem, sectionProblems } from "./section-problems";
import type { SectionSetting } from "./section-setting";
import { useRefused } from "./use-refused";
import { useRevealed } from "./use-revealed";
import { useSectionForms } from "./use-section-forms";

type SectionPage = {
  proposalId: ProposalId;
  section: AskedSection;
  loaded: OpenSection;
  setting: SectionSetting;
  nextHref: Route;
};

/** What a section page keeps while it is open: the form and its saving, the writer's "finished", and problems found. */
export function useSectionPage({ proposalId, section, loaded, setting, nextHref }: SectionPage) {
  const { id } = section;
  const router = useRouter();
  const { form, autosave, opened, unknown } = useSectionForms({
    proposalId,
    proposalTitle: setting.proposalTitle,
    asked: [section],
    loaded: { [id]: loaded },
  });
  const [isFinished, setIsFinished] = useState(opened[id]?.finished ?? false);
  const [problems, setProblems] = useState<readonly SectionProblem[]>([]);
  const [attempt, setAttempt] = useState(0);
  const { revealed } = useRevealed();
  const refused = useRefused(autosave);
  useEffect(
    () =>
      autosave?.onEvent(({ kind, sectionId }) => {
        if (kind === "merged" && sectionId === id) setIsFinished(autosave.isFinished(id));
      }),
    [autosave, id],
  );

  const questionSetting = useMemo(
    (): QuestionSetting => ({
      ...setting,
      drafted: new Map(setting.drafted),
      errors: new Map([...refused, ...problems.map(({ fieldId, message }) => [fieldId, message] as const)]),
      isSample: sampleCheck(setting.sample, isFinished),
      revealed,
      unknown,
      pictureOf,
    }),
    [setting, isFinished, problems, refused, revealed, unknown],
  );
  const answersNow = (): Answers => form.getValues()[id] ?? {};

  function finish(isDone: boolean): void {
    setIsFinished(isDone);
    autosave?.edit(id, { answers: answersNow(), finished: isDone });
  }
  function leave(): void {
    autosave?.flush();
    router.push(nextHref);
  }
  function goOn(): void {
    const isUnknown = (anchor: string): boolean => unknown.has(id, anchor);
    const found = sectionProblems({
      section,
      answers: answersNow(),
      isFinished,
      stanceOn: setting.stanceOn,
      place: setting,
      isUnknown,
    });
    setProblems(found);
    if (found.length === 0) leave();
    else setAttempt((count) => count + 1);
  }

  return { form, autosave, questionSetting, isFinished, finish, problems, attempt, goOn, leave };
}
