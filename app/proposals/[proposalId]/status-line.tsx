import type { Route } from "next";
import { OpenThings } from "@/components/proposals/open-things";
import { StatusTag } from "@/components/proposals/status-tag";
import { blockersOf, senseWarnings, statusOf } from "./coach";
import type { Workspace } from "./load-workspace";

/** The status of a proposal with what it means and what stands in its way, alike on every page that speaks of it. */
export function StatusLine({ workspace }: { workspace: Workspace }) {
  const status = statusOf(workspace);
  const { word, says } = workspace.library.statuses[status];
  return (
    <p className="mb-6 flex flex-wrap items-baseline gap-x-3 gap-y-1 text-plain">
      <StatusTag status={status} word={word} /> <span className="text-ink-2">{says}</span>
      <OpenThings
        toFix={blockersOf(workspace).length}
        toLookAt={senseWarnings(workspace).length}
        href={`/proposals/${workspace.proposal.id}/check#weak-title` as Route}
      />
    </p>
  );
}
