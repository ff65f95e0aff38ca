import { ArrowRight } from "lucide-react";
import type { Route } from "next";
import { ToConfirmCard } from "@/components/confirm/to-confirm-card";
import { Icon } from "@/components/ui/icon";
import { LinkButton } from "@/components/ui/link-button";
import { CheckList } from "@/components/wizard/check-list";
import { MissingList } from "@/components/wizard/missing-list";
import { OnThisPage } from "@/components/wizard/on-this-page";
import { PrintButton } from "@/components/wizard/print-button";
import { WeakList } from "@/components/wizard/weak-list";
import type { Place } from "@/lib/domain/findings/make-finding";
import { sectionList } from "@/lib/domain/sections/registry";
import { checkedAnswers } from "./checked-answers";
import { allFindings, coachItems, statusOf } from "./coach";
import { sectionsToConfirm } from "./confirm-sections";
import type { Workspace } from "./load-workspace";
import { missingItems } from "./missing-items";
import { confirmHref, fieldHref } from "./proposal-links";
import { railSections } from "./section-rail-items";

/** What is missing, what is weak, then every question with its answer. */
export function CheckAnswers({ workspace }: { workspace: Workspace }) {
  const { proposal, context } = workspace;
  const { id, draft, stanceOn } = proposal;
  const answered = { draft, stanceOn, context, hrefOf: (place: Place) => fieldHref(id, place) };
  const isDraft = statusOf(workspace) === "draft";

  return (
    <>
      <div className="no-print mb-8 flex flex-wrap gap-3">
        <LinkButton href={`/proposals/${proposal.id}/deck` as Route} look="main">
          See the deck <Icon as={ArrowRight} />
        </LinkButton>
        <PrintButton />
      </div>
      <div className="cols cols-side">
        <div>
          <MissingList items={missingItems(workspace)} isDraft={isDraft} />
          <ToConfirmCard href={confirmHref(id)} sections={sectionsToConfirm(workspace)} />
          <WeakList items={coachItems(workspace, allFindings(workspace))} />
          {sectionList.map((section) => (
            <section key={section.id} aria-labelledby={`check-${section.id}`} className="mb-12">
              <h2 id={`check-${section.id}`} className="border-b-[1.5px] border-control pb-2">
                {section.title}
              </h2>
              <CheckList answers={checkedAnswers(answered, section)} />
            </section>
          ))}
        </div>
        <OnThisPage sections={railSections(workspace)} />
      </div>
    </>
  );
}
