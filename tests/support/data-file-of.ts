import { getProposalDataOperation } from "@/lib/contract/proposal";
import type { ProposalFile } from "@/lib/domain/file/proposal-file";
import { call } from "./api-client";
import type { TestUser } from "./factories";

/** The private data file of a proposal, as its owner fetches it. */
export async function dataFileOf({ cookie }: TestUser, proposalId: string): Promise<ProposalFile> {
  const reply = await call(getProposalDataOperation, { cookie, params: { proposalId } });
  if (reply.status !== 200) throw new Error(`the data file answered ${reply.status}: ${reply.text}`);
  return reply.body as ProposalFile;
}
