import type { Route } from "next";
import { PageFrame } from "@/components/shell/page-frame";
import { PageHead } from "@/components/shell/page-head";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";

/** A page about slides while there are none. */
export function EmptyDeck({ title, proposalId }: { title: string; proposalId: string }) {
  return (
    <PageFrame width="read">
      <PageHead title={title} />
      <EmptyState
        title="Your slides go here"
        actions={<LinkButton href={`/proposals/${proposalId}/start` as Route}>Start with six questions</LinkButton>}
      >
        Answer six questions and three slides appear.
      </EmptyState>
    </PageFrame>
  );
}
