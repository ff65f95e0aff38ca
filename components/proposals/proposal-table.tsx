import Link from "next/link";
import { EditedTime } from "@/components/ui/edited-time";
import { Table } from "@/components/ui/table";
import type { ListedProposal } from "./listed-proposal";
import { RowActions } from "./row-actions";
import { StatusTag } from "./status-tag";

type Deleted = (proposal: ListedProposal) => void;

export function ProposalTable(props: { proposals: readonly ListedProposal[]; onDeleted: Deleted }) {
  const { proposals, onDeleted } = props;

  return (
    <Table isCards className="tbl-proposals mt-4">
      <thead>
        <tr>
          <th scope="col">Title</th>
          <th scope="col">Status</th>
          <th scope="col">Last edited</th>
          <th scope="col" className="num">
            First questions
          </th>
          <th scope="col" className="num">
            Sections
          </th>
          <th scope="col">Meeting</th>
          <th scope="col">
            <span className="sr-only">More</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {proposals.map((proposal) => (
          <ProposalRow key={proposal.id} proposal={proposal} onDeleted={onDeleted} />
        ))}
      </tbody>
    </Table>
  );
}

function ProposalRow({ proposal, onDeleted }: { proposal: ListedProposal; onDeleted: Deleted }) {
  const { id, title, status, edited, firstQuestions, sections, meeting } = proposal;

  return (
    <tr>
      <th scope="row">
        <Link href={`/proposals/${id}`} className="inline-block py-0.5">
          {title}
        </Link>
      </th>
      <td data-label="Status">
        <StatusTag {...status} />
      </td>
      <td data-label="Last edited">
        <EditedTime at={edited.at} date={edited.date} />
      </td>
      <td data-label="First questions" className="num">
        {firstQuestions.answered} of {firstQuestions.total}
        <span className="unit"> first questions</span>
      </td>
      <td data-label="Sections" className="num">
        {sections.completed} of {sections.total}
        <span className="unit"> sections</span>
      </td>
      <td data-label="Meeting">
        <span className="unit">Meeting: </span>
        {meeting ?? <span className="text-ink-2">Not fixed</span>}
      </td>
      <td className="row-menu">
        <RowActions proposal={proposal} onDeleted={() => onDeleted(proposal)} />
      </td>
    </tr>
  );
}
