import { ProposalNav } from "@/components/shell/proposal-nav";

/** Permission is checked by each page, where the data is read: a layout is not drawn again on every navigation. */
export default async function ProposalLayout({ params, children }: LayoutProps<"/proposals/[proposalId]">) {
  const { proposalId } = await params;

  return (
    <>
      <ProposalNav proposalId={proposalId} />
      {children}
    </>
  );
}
