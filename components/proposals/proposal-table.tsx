import Link from "next/link";
import { Table } from "@/components/ui/table";
import { Tag } from "@/components/ui/tag";
import type { ListedProposal } from "./listed-proposal";
import { RowActions } from "./row-actions";

export function ProposalTable({ proposals }: { proposals: readonly ListedProposal[] }) {
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
          <ProposalRow key={proposal.id} proposal={proposal} />
        ))}
      </tbody>
    </Table>
  );
}

function ProposalRow({ proposal }: { proposal: ListedProposal }) {
  const { id, title, status, lastEdited, lastEditedAt, firstQuestions, sections, meeting } = proposal;

  return (
    <tr>
      <th scope="row">
        <Link href={`/proposals/${id}`}>{title}</Link>
      </th>
      <td data-label="Status">
        <div>
          <Tag>{status}</Tag>
        </div>
      </td>
      <td data-label="Last edited">
        <time dateTime={lastEditedAt}>{lastEdited}</time>
      </td>
      <td data-label="First questions" className="num">
        <span>
          {firstQuestions.answered} of {firstQuestions.total}
        </span>
      </td>
      <td data-label="Sections" className="num">
        <span>
          {sections.completed} of {sections.total}
        </span>
      </td>
      <td data-label="Meeting">{meeting ?? <span className="text-ink-2">Not fixed</span>}</td>
      <td>
        <RowActions proposalId={id} title={title} />
      </td>
    </tr>
  );
}
