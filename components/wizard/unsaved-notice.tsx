"use client";

import type { Route } from "next";
import Link from "next/link";
import { Fragment, useSyncExternalStore } from "react";
import { Banner } from "@/components/ui/banner";
import { countChanges, listOpen, type OpenProposal, subscribeToTexts } from "@/lib/browser/unsaved-texts";
import type { SectionId } from "@/lib/domain/ids/section-ids";
import { askedHere } from "./asked-here";
import { SaveHelp, TROUBLE, useIsTrueFor, useSaveState } from "./save-status";
import { waitWords } from "./save-words";
import { useTabGuard } from "./use-tab-guard";

/** A save that takes no longer than this is not worth a word. */
const SLOW_SAVE_MS = 1_000;

/** On every page of the app: what was typed on another one and is not saved yet, and the way back to it. */
export function UnsavedNotice() {
  useTabGuard();
  useSyncExternalStore(subscribeToTexts, countChanges, () => 0);

  return (
    <div role="status" className="wrap no-print">
      {listOpen().map((open) => (
        <UnsavedProposal key={`${open.owner?.id} ${open.proposalId}`} open={open} />
      ))}
    </div>
  );
}

function UnsavedProposal({ open }: { open: OpenProposal }) {
  const { autosave, proposalId, shown, title } = open;
  const state = useSaveState(autosave);
  const isSlow = useIsTrueFor(state.kind === "saving", SLOW_SAVE_MS);
  const waiting = autosave.unsavedAnswers().filter(({ sectionId }) => !shown.has(sectionId));

  if (waiting.length === 0 || !(isSlow || TROUBLE.includes(state.kind))) return null;
  return (
    <Banner tone="warn" className="mt-4">
      <p className="wrap-anywhere">
        Text of{" "}
        {waiting.map(({ sectionId }, place) => (
          <Fragment key={sectionId}>
            {place > 0 && (place === waiting.length - 1 ? " and " : ", ")}
            <Link href={`/proposals/${proposalId}/sections/${sectionId}` as Route}>“{titleOf(sectionId)}”</Link>
          </Fragment>
        ))}{" "}
        in “{title}” is not saved yet. {waitWords(state)}
      </p>
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2 empty:hidden">
        <SaveHelp autosave={autosave} />
      </div>
    </Banner>
  );
}

const titleOf = (sectionId: SectionId): string => askedHere(sectionId)?.title ?? sectionId;
