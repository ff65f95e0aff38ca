"use client";

import { Banner } from "@/components/ui/banner";
import { Button } from "@/components/ui/button";
import type { Change } from "@/lib/domain/history/list-changes";
import type { ProposalId } from "@/lib/domain/ids/record-ids";
import type { SectionId } from "@/lib/domain/ids/section-ids";
import { ChangeItem } from "./change-item";
import { useRestore } from "./use-restore";

type VersionChangesProps = {
  proposalId: ProposalId;
  sectionId: SectionId;
  /** The version shown, and the one it is compared with, which is the newest. */
  revision: number;
  current: number;
  changes: readonly Change[];
};

/** What an earlier version says otherwise than now, each with its way back, and all of it at once. */
export function VersionChanges({ changes, ...versions }: VersionChangesProps) {
  const { said, isBusy, restore, undo, saidRef } = useRestore(versions);
  const hasPrivate = changes.some(({ isPrivate }) => isPrivate);

  return (
    <>
      <div ref={saidRef} tabIndex={-1} className="outline-none">
        {said && (
          <Banner tone={said.tone} isLive className="mb-6">
            <p>{said.words}</p>
            {undo && (
              <p>
                <Button size="small" isBusy={isBusy} onClick={undo}>
                  Undo
                </Button>
              </p>
            )}
          </Banner>
        )}
      </div>
      {hasPrivate && (
        <Banner tone="private" className="mb-6">
          <p>
            <b>Private to you.</b> Answers marked “Private” are never part of any version, export or link.
          </p>
        </Banner>
      )}
      {changes.length === 0 ? (
        <p className="text-ink-2">This version says the same as the section does now.</p>
      ) : (
        <>
          <p className="flex flex-wrap items-center gap-x-4 gap-y-2">
            <Button isBusy={isBusy} onClick={() => restore()}>
              Restore the whole version
            </Button>
            <span className="text-plain text-ink-2">Restoring adds a version; nothing is removed.</span>
          </p>
          <ol className="mt-8 grid gap-8">
            {changes.map((change) => (
              <ChangeItem
                key={`${change.kind} ${change.path.join(".")}`}
                change={change}
                isBusy={isBusy}
                onRestore={() => restore(change)}
              />
            ))}
          </ol>
        </>
      )}
      <noscript>
        <p className="mt-6 text-plain text-ink-2">Restoring needs JavaScript. Reading does not.</p>
      </noscript>
    </>
  );
}
