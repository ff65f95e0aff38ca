"use client";

import type { Route } from "next";
import Link from "next/link";
import { useMemo } from "react";
import { useWatch } from "react-hook-form";
import { rowsOf } from "@/components/questions/rows-of";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { ConflictPanels } from "@/components/wizard/conflict-panels";
import { SaveStatus } from "@/components/wizard/save-status";
import { useSectionForms } from "@/components/wizard/use-section-forms";
import type { OpenSection } from "@/lib/browser/section-record";
import type { ReferenceChoice } from "@/lib/domain/answers/reference-choices";
import { fieldAnchor } from "@/lib/domain/findings/field-anchor";
import type { ProposalId } from "@/lib/domain/ids/record-ids";
import { objectionsAsked } from "@/lib/domain/sections/objections/asked";
import type { Rehearsal as Rating } from "@/lib/domain/sections/objections/schema";
import { Rehearsal } from "./rehearsal";
import { rehearsalCards } from "./rehearsal-card";

type RehearseFormProps = {
  proposalId: ProposalId;
  /** The section of objections as it is stored. */
  loaded: OpenSection;
  setting: { proposalTitle: string; locale: string; currency: string; references: readonly ReferenceChoice[] };
  firstId: string | null;
  sectionHref: Route;
};

const LIST = "objections.objections";
const asked = [objectionsAsked];

/** Rehearsing from the answers as they stand; how each one went is saved beside it. */
export function RehearseForm({ proposalId, loaded, setting, firstId, sectionHref }: RehearseFormProps) {
  const { form, autosave, unknown } = useSectionForms({
    proposalId,
    proposalTitle: setting.proposalTitle,
    asked,
    loaded: { objections: loaded },
  });
  const stored = useWatch({ control: form.control, name: LIST });
  const cards = useMemo(() => rehearsalCards(rowsOf(stored)), [stored]);

  function rate(cardId: string, rating: Rating): void {
    const position = rowsOf(form.getValues(LIST)).findIndex(({ id }) => id === cardId);
    form.setValue(`${LIST}.${position}.rating`, rating);
    const anchor = fieldAnchor({ questionKey: "objections", rowId: cardId, column: "rating" });
    if (unknown.has("objections", anchor)) unknown.mark("objections", anchor, false);
    autosave?.flush();
  }

  return (
    <>
      <ConflictPanels proposalId={proposalId} autosave={autosave} setting={setting} />
      {cards.length === 0 ? (
        <NothingToRehearse sectionHref={sectionHref} />
      ) : (
        <Rehearsal
          cards={cards}
          firstId={firstId}
          references={setting.references}
          sectionHref={sectionHref}
          onRate={rate}
          chance={Math.random}
        />
      )}
      <div className="save-bar mt-8 flex max-w-176 flex-wrap items-center justify-between gap-x-6 gap-y-2 border-t border-line bg-canvas py-3">
        <SaveStatus autosave={autosave} />
        <Link href={sectionHref}>Back to {objectionsAsked.title}</Link>
      </div>
    </>
  );
}

function NothingToRehearse({ sectionHref }: { sectionHref: Route }) {
  return (
    <EmptyState
      title="Add what they will say first"
      actions={<LinkButton href={sectionHref}>Go to {objectionsAsked.title}</LinkButton>}
    >
      Then each objection comes up in turn, and you say your answer aloud before you look.
    </EmptyState>
  );
}
