"use client";

import type { Route } from "next";
import Link from "next/link";
import type { KeyboardEvent, ReactNode } from "react";
import { FormProvider } from "react-hook-form";
import { QuestionSettingProvider } from "@/components/questions/question-setting";
import { ReuseLists } from "@/components/questions/reuse-lists";
import { Button } from "@/components/ui/button";
import { ErrorSummary } from "@/components/ui/error-summary";
import type { OpenSection } from "@/lib/browser/section-record";
import type { ProposalId } from "@/lib/domain/ids/record-ids";
import type { AskedSection } from "@/lib/domain/sections/define-section";
import { ConflictPanels } from "./conflict-panels";
import { FinishedQuestion } from "./finished-question";
import { LinkedLines } from "./linked-lines";
import { QuestionList } from "./question-list";
import { SaveBar } from "./save-bar";
import { SectionHead } from "./section-head";
import type { SectionSetting } from "./section-setting";
import { StanceSwitch } from "./stance-switch";
import { useSectionPage } from "./use-section-page";

type SectionFormProps = {
  proposalId: ProposalId;
  section: AskedSection;
  loaded: OpenSection;
  /** Place in the list, counted from 1. */
  place: { number: number; of: number };
  setting: SectionSetting;
  next: { href: Route; label: string };
  /** Stands above the questions. */
  children?: ReactNode;
};

/** One wizard step: its questions, saved as they are typed, and the way on. */
export function SectionForm({ proposalId, section, loaded, place, setting, next, children }: SectionFormProps) {
  const page = useSectionPage({ proposalId, section, loaded, setting, nextHref: next.href });
  const { autosave, problems } = page;

  function continueByKey(event: KeyboardEvent): void {
    if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    page.goOn();
  }

  return (
    <FormProvider {...page.form}>
      <QuestionSettingProvider value={page.questionSetting}>
        <ReuseLists lists={setting.reuse.lists} />
        <form
          noValidate
          onKeyDown={continueByKey}
          onBlur={() => autosave?.flush()}
          onSubmit={(event) => event.preventDefault()}
        >
          {problems.length > 0 && (
            <ErrorSummary items={problems} attempt={page.attempt}>
              <Button onClick={page.leave}>Skip for now</Button>
            </ErrorSummary>
          )}
          <SectionHead section={section} place={place} hasProblem={problems.length > 0} />
          <ConflictPanels proposalId={proposalId} autosave={autosave} setting={setting} />
          {hasStance(section) && (
            <StanceSwitch proposalId={proposalId} isOn={setting.stanceOn} autosave={autosave}>
              <p>
                <Link href={`/proposals/${proposalId}/people` as Route}>People before the meeting</Link> shows whom to
                see, in which order.
              </p>
            </StanceSwitch>
          )}
          <LinkedLines lines={setting.linked} />
          {children}
          <QuestionList section={section} />
          <FinishedQuestion isFinished={page.isFinished} isCopy={setting.sample.length > 0} onChange={page.finish} />
          <SaveBar autosave={autosave} nextLabel={next.label} onContinue={page.goOn} />
        </form>
      </QuestionSettingProvider>
    </FormProvider>
  );
}

/** Whether a section asks where people stand, which is switched on for a proposal by itself. */
const hasStance = (section: AskedSection): boolean =>
  Object.values(section.questions).some(
    (question) => question.kind === "rows" && Object.values(question.columns).some((column) => column.stance),
  );
