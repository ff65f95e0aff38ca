"use client";

import type { Route } from "next";
import { FormProvider } from "react-hook-form";
import { QuestionSettingProvider } from "@/components/questions/question-setting";
import { ReuseLists } from "@/components/questions/reuse-lists";
import { Button } from "@/components/ui/button";
import { ErrorSummary } from "@/components/ui/error-summary";
import type { ProposalId } from "@/lib/domain/ids/record-ids";
import type { AskedSection } from "@/lib/domain/sections/define-section";
import type { DraftedText } from "@/lib/domain/start/drafted-texts";
import { startQuestions } from "@/lib/domain/start/start-questions";
import { ConflictPanels } from "./conflict-panels";
import { DraftedFields } from "./drafted-fields";
import type { LoadedSections } from "./loaded-sections";
import { SaveBar } from "./save-bar";
import type { SectionSetting } from "./section-setting";
import { StartHead } from "./start-head";
import { StartQuestionField } from "./start-question-field";
import { useStartPage } from "./use-start-page";

type StartFormProps = {
  proposalId: ProposalId;
  screen: 1 | 2;
  /** The sections it asks of, with the questions it shows. */
  asked: readonly AskedSection[];
  loaded: LoadedSections;
  setting: Omit<SectionSetting, "drafted" | "linked">;
  /** What the stored answers already say about fields nobody was asked for yet. */
  drafted: readonly DraftedText[];
  /** The preview page, which says the same again after every save. */
  previewHref: string;
  next: { href: Route; label: string };
};

/** One screen of first questions. It holds nothing itself: each answer is saved into the section it belongs to. */
export function StartForm({ next, ...given }: StartFormProps) {
  const { screen, asked, setting } = given;
  const page = useStartPage({ ...given, nextHref: next.href });
  const { autosave, problems, addressOf } = page;

  return (
    <FormProvider {...page.form}>
      <QuestionSettingProvider value={page.questionSetting}>
        <ReuseLists lists={setting.reuse.lists} />
        <form noValidate onBlur={() => autosave?.flush()} onSubmit={(event) => event.preventDefault()}>
          {problems.length > 0 && (
            <ErrorSummary items={problems} attempt={page.attempt}>
              <Button isBusy={page.isLeaving} onClick={() => void page.leave()}>
                Skip for now
              </Button>
            </ErrorSummary>
          )}
          <StartHead proposalId={given.proposalId} screen={screen} hasProblem={problems.length > 0} />
          <ConflictPanels proposalId={given.proposalId} autosave={autosave} setting={setting} />
          {startQuestions
            .filter((question) => question.screen === screen)
            .map((question) => (
              <StartQuestionField key={question.number} question={question} asked={asked} addressOf={addressOf} />
            ))}
          <DraftedFields screen={screen} asked={asked} />
          <SaveBar autosave={autosave} nextLabel={next.label} isBusy={page.isLeaving} onContinue={page.goOn} />
        </form>
      </QuestionSettingProvider>
    </FormProvider>
  );
}
