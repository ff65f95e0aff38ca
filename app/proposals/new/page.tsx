import type { Metadata } from "next";
import type { ComponentProps } from "react";
import { AtHand } from "@/components/proposals/at-hand";
import { NewProposalForm } from "@/components/proposals/new-proposal-form";
import {
  type SampleChoice,
  type TemplateChoice,
  type WayToStart,
  waysToStart,
} from "@/components/proposals/starting-point";
import { PageFrame } from "@/components/shell/page-frame";
import { PageHead } from "@/components/shell/page-head";
import { BackLink } from "@/components/ui/back-link";
import { loadLibrary } from "@/lib/content/load-library";
import { getOrganisation } from "@/lib/db/organisation/get-organisation";
import { sectionList } from "@/lib/domain/sections/registry";
import { requirePageUser } from "../../require-page-user";
import { sampleChoices, templateChoices } from "../starting-points";

export const metadata: Metadata = { title: "New proposal" };

export default async function NewProposalPage({ searchParams }: PageProps<"/proposals/new">) {
  await requirePageUser("/proposals/new");
  const library = loadLibrary();
  const samples = sampleChoices();
  const templates = templateChoices(library);
  const sector = (await getOrganisation())?.sector;
  const place = library.templates.find(({ sectors }) => sectors.some((each) => each === sector))?.id ?? "";
  const { sample, template, way } = await searchParams;

  return (
    <PageFrame
      above={
        <nav aria-label="Back" className="wrap pt-3">
          <BackLink href="/proposals">Proposals</BackLink>
        </nav>
      }
    >
      <div className="cols cols-half">
        <div>
          <PageHead
            title="New proposal"
            lede="About 25 minutes for a first deck. Stop and come back whenever you like: answers are saved as you type."
          />
          <NewProposalForm
            samples={samples}
            templates={templates}
            initial={readInitial({ samples, templates, place }, { sample, template, way })}
            sectionTitles={Object.fromEntries(sectionList.map((section) => [section.id, section.title]))}
          />
        </div>
        <aside>
          <AtHand />
        </aside>
      </div>
    </PageFrame>
  );
}

type Initial = ComponentProps<typeof NewProposalForm>["initial"];
type Offered = { samples: readonly SampleChoice[]; templates: readonly TemplateChoice[]; place: string };
type Wanted = Record<"sample" | "template" | "way", string | string[] | undefined>;

/** What the address asks for, as far as it is offered. */
function readInitial({ samples, templates, place }: Offered, wanted: Wanted): Initial {
  const sample = samples.find(({ id }) => id === wanted.sample);
  const template = templates.find(({ id }) => id === wanted.template);
  const fromTemplate: WayToStart = template ? "template" : (waysToStart.find((id) => id === wanted.way) ?? "questions");
  return {
    way: sample ? "sample" : fromTemplate,
    sample: sample?.id ?? "",
    templates: {
      situation: template?.isSituation ? template.id : "",
      place: template && !template.isSituation ? template.id : place,
    },
  };
}
