import { z } from "zod";
import { themeSchema } from "@/lib/domain/brand/theme-schema";
import { proposalStatuses } from "@/lib/domain/findings/proposal-statuses";
import { proposalIdSchema } from "@/lib/domain/ids/record-ids";

export const proposalRecordSchema = z.object({
  id: proposalIdSchema,
  title: z.string(),
  /** Kept with what lists show of the answers. */
  status: z.enum(proposalStatuses),
  stanceOn: z.boolean(),
  /** Its own choice; null: the organisation's. */
  theme: themeSchema.nullable(),
  revision: z.int(),
  createdAt: z.iso.datetime(),
  updatedAt: z.iso.datetime(),
});
export type ProposalRecord = z.infer<typeof proposalRecordSchema>;

export const proposalColumns = {
  id: true,
  title: true,
  status: true,
  stanceOn: true,
  theme: true,
  revision: true,
  createdAt: true,
  updatedAt: true,
} as const;

type Row = Omit<ProposalRecord, "id" | "status" | "theme" | "createdAt" | "updatedAt"> & {
  id: string;
  status: string;
  theme: string | null;
  createdAt: Date;
  updatedAt: Date;
};

/** A row as the rest of the house sees it: branded id, a theme there is, instants as ISO text. */
export function toRecord(row: Row): ProposalRecord {
  return {
    ...row,
    id: proposalIdSchema.parse(row.id),
    status: z.enum(proposalStatuses).parse(row.status),
    theme: themeSchema.nullable().parse(row.theme),
    createdAt: row.createdAt.toISOString(),
    updatedAt: row.updatedAt.toISOString(),
  };
}
