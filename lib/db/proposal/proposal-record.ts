import { type ProposalId, proposalIdSchema } from "@/lib/domain/ids";

export type ProposalRecord = {
  id: ProposalId;
  title: string;
  status: string;
  stanceOn: boolean;
  revision: number;
  createdAt: string;
  updatedAt: string;
};

export const proposalColumns = {
  id: true,
  title: true,
  status: true,
  stanceOn: true,
  revision: true,
  createdAt: true,
  updatedAt: true,
} as const;

type Row = Omit<ProposalRecord, "id" | "createdAt" | "updatedAt"> & { id: string; createdAt: Date; updatedAt: Date };

/** A row as the rest of the house sees it: branded id, instants as ISO text. */
export function toRecord(row: Row): ProposalRecord {
  return {
    ...row,
    id: proposalIdSchema.parse(row.id),
    createdAt: row.createdAt.toISOString(),
    updatedAt: row.updatedAt.toISOString(),
  };
}
