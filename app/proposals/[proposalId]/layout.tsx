import { ProposalNav } from "@/components/shell/proposal-nav";
import { UnsavedGuard } from "@/components/wizard/unsaved-guard";
import { proposalIdSchema } from "@/lib/domain/ids";

/** Permission is checked by each page, where the data is read: a layout is not drawn again on every navigation. */
export default async function ProposalLayout({ params, children }: LayoutProps<"/proposals/[proposalId]">) {
  const { proposalId } = await params;
  const known = proposalIdSchema.safeParse(proposalId);

  return (
    <>
      <ProposalNav proposalId={proposalId} />
      {known.success && <UnsavedGuard proposalId={known.data} />}
      {children}
    </>
  );
}
