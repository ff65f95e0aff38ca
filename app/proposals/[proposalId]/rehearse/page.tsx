import type { Metadata } from "next";
import { requirePageProposal } from "@/app/require-page-proposal";
import { RehearseForm } from "@/components/rehearse/rehearse-form";
import { PageFrame } from "@/components/shell/page-frame";
import { PageHead } from "@/components/shell/page-head";
import { LivePart } from "@/components/ui/live-part";
import { DamagedSection } from "@/components/wizard/damaged-section";
import { PrintedPrivate } from "@/components/wizard/printed-private";
import { referenceChoices } from "@/lib/domain/answers/reference-choices";
import { objections } from "@/lib/domain/sections/objections/section";
import { loadWorkspace } from "../load-workspace";
import { sectionHref } from "../proposal-links";

type Props = PageProps<"/proposals/[proposalId]/rehearse">;

/** How an answer went is for those who write it: to anybody else this page is not there. */
async function load(params: Props["params"]) {
  const { proposalId } = await params;
  const path = `/proposals/${proposalId}/rehearse`;
  await requirePageProposal({ proposalId, role: "edit", path });
  return loadWorkspace(proposalId, path);
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: `Rehearse – ${(await load(params)).proposal.title}` };
}

export default async function RehearsePage({ params, searchParams }: Props) {
  const { proposal, context } = await load(params);
  const { id, title, draft, saved, damaged } = proposal;
  const { answers, finished, unknown = [], confirmed = [] } = draft.objections ?? { answers: {}, finished: false };
  const { first } = await searchParams;

  return (
    <PageFrame>
      <PrintedPrivate />
      <PageHead
        over={title}
        title="Rehearse your answers"
        lede="Say each answer aloud once before the meeting. How it went is private: it is on no slide and in no paper."
      />
      <DamagedSection stored={damaged.objections} />
      <LivePart>
        <RehearseForm
          proposalId={id}
          loaded={{ revision: saved.objections?.revision ?? 0, answers, finished, unknown, confirmed }}
          setting={{
            proposalTitle: title,
            locale: context.locale,
            currency: context.currency,
            references: referenceChoices(objections, draft),
          }}
          firstId={typeof first === "string" ? first : null}
          sectionHref={sectionHref(id, "objections")}
        />
      </LivePart>
    </PageFrame>
  );
}
