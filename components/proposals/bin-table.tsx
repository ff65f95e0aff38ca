import { Button } from "@/components/ui/button";
import { EditedTime } from "@/components/ui/edited-time";
import { Table } from "@/components/ui/table";
import { VisuallyHidden } from "@/components/ui/visually-hidden";
import type { BinnedProposal } from "./binned-proposal";

type Act = (proposal: BinnedProposal) => void;

type BinTableProps = {
  proposals: readonly BinnedProposal[];
  /** The id of the one being restored. */
  busy: string | null;
  onRestore: Act;
  onDelete: Act;
};

export function BinTable({ proposals, busy, onRestore, onDelete }: BinTableProps) {
  return (
    <Table isCards className="mt-4">
      <thead>
        <tr>
          <th scope="col">Title</th>
          <th scope="col">Deleted</th>
          <th scope="col">Kept until</th>
          <th scope="col">
            <span className="sr-only">What to do with it</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {proposals.map((proposal) => (
          <tr key={proposal.id}>
            <th scope="row" className="wrap-anywhere">
              {proposal.title}
            </th>
            <td data-label="Deleted" className="whitespace-nowrap">
              <EditedTime at={proposal.deleted.at} date={proposal.deleted.date} />
            </td>
            <td data-label="Kept until" className="whitespace-nowrap">
              <time dateTime={proposal.keptUntil.date}>{proposal.keptUntil.words}</time>
            </td>
            <td>
              <div className="flex flex-wrap gap-2 max-md:mt-2 md:justify-end">
                <Button size="small" isBusy={busy === proposal.id} onClick={() => onRestore(proposal)}>
                  {busy === proposal.id ? "Restoring" : "Restore"}
                  <VisuallyHidden>: {proposal.title}</VisuallyHidden>
                </Button>
                <Button size="small" look="flat" onClick={() => onDelete(proposal)}>
                  Delete for good<VisuallyHidden>: {proposal.title}</VisuallyHidden>
                </Button>
              </div>
            </td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
