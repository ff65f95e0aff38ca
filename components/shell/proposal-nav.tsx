import { NavLink } from "./nav-link";
import { ProposalBack } from "./proposal-back";

/** The line under the header on every page of one proposal. Pages that do not exist yet are not in it. */
export function ProposalNav({ proposalId }: { proposalId: string }) {
  return (
    <nav aria-label="This proposal" className="wrap no-print flex flex-wrap items-center justify-between gap-x-6 pt-3">
      <ProposalBack proposalId={proposalId} />
      <ul className="flex flex-wrap gap-x-3.5 sm:gap-x-6">
        <li>
          <NavLink size="small" href={`/proposals/${proposalId}`}>
            Overview
          </NavLink>
        </li>
        <li>
          <NavLink size="small" href={`/proposals/${proposalId}/check`}>
            Check
          </NavLink>
        </li>
        <li>
          <NavLink size="small" href={`/proposals/${proposalId}/people`}>
            People
          </NavLink>
        </li>
        <li>
          <NavLink size="small" href={`/proposals/${proposalId}/deck`}>
            Deck
          </NavLink>
        </li>
        <li>
          <NavLink size="small" href={`/proposals/${proposalId}/export`}>
            Export
          </NavLink>
        </li>
      </ul>
    </nav>
  );
}
