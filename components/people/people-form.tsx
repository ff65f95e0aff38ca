"use client";

import { type ReactNode, useMemo } from "react";
import { FormProvider } from "react-hook-form";
import { type QuestionSetting, QuestionSettingProvider } from "@/components/questions/question-setting";
import { ReuseLists } from "@/components/questions/reuse-lists";
import { ConflictPanels } from "@/components/wizard/conflict-panels";
import { PrintButton } from "@/components/wizard/print-button";
import { sampleCheck } from "@/components/wizard/sample-check";
import { SaveStatus } from "@/components/wizard/save-status";
import type { SectionSetting } from "@/components/wizard/section-setting";
import { StanceSwitch } from "@/components/wizard/stance-switch";
import { useRefused } from "@/components/wizard/use-refused";
import { useRevealed } from "@/components/wizard/use-revealed";
import { useSectionForms } from "@/components/wizard/use-section-forms";
import type { OpenSection } from "@/lib/browser/section-record";
import type { ProposalId } from "@/lib/domain/ids/record-ids";
import type { AskedSection } from "@/lib/domain/sections/define-section";

type PeopleFormProps = {
  proposalId: ProposalId;
  section: AskedSection;
  loaded: OpenSection;
  setting: SectionSetting;
  /** Tables and pictures drawn by the server, with lists of questions between them. */
  children: ReactNode;
};

// Tables and the map of this page are drawn by the server from what is saved.
const noPicture: QuestionSetting["pictureOf"] = () => null;

/** The answers about people, saved as they are typed. */
export function PeopleForm({ proposalId, section, loaded, setting, children }: PeopleFormProps) {
  const { form, autosave, unknown } = useSectionForms({
    proposalId,
    proposalTitle: setting.proposalTitle,
    asked: [section],
    loaded: { champions: loaded },
  });
  const { revealed } = useRevealed();
  const refused = useRefused(autosave);

  const questionSetting = useMemo(
    (): QuestionSetting => ({
      ...setting,
      drafted: new Map(setting.drafted),
      errors: refused,
      isSample: sampleCheck(setting.sample, loaded.finished),
      revealed,
      unknown,
      pictureOf: noPicture,
    }),
    [setting, loaded.finished, refused, revealed, unknown],
  );

  return (
    <FormProvider {...form}>
      <QuestionSettingProvider value={questionSetting}>
        <ReuseLists lists={setting.reuse.lists} />
        <form noValidate onBlur={() => autosave?.flush()} onSubmit={(event) => event.preventDefault()}>
          <StanceSwitch proposalId={proposalId} isOn={setting.stanceOn} autosave={autosave} />
          <ConflictPanels proposalId={proposalId} autosave={autosave} setting={setting} />
          {children}
          <div className="save-bar no-print mt-8 flex flex-wrap items-center justify-between gap-x-6 gap-y-2 border-t border-line bg-canvas py-3">
            <SaveStatus autosave={autosave} />
            <PrintButton />
          </div>
        </form>
      </QuestionSettingProvider>
    </FormProvider>
  );
}
