import { z } from "zod";
import { plainDateSchema } from "@/lib/domain/dates/plain-date";
import { proposalIdSchema } from "@/lib/domain/ids/record-ids";
import { BIN_DAYS } from "@/lib/domain/proposal/bin";
import { proposalCursorSchema } from "@/lib/domain/proposal/proposal-cursor";
import { operation } from "./operation";

const LISTED = 25;
const MOST_LISTED = 100;

const params = z.object({ proposalId: proposalIdSchema });

const binnedProposalSchema = z.object({
  id: proposalIdSchema,
  title: z.string(),
  deletedAt: z.iso.datetime(),
  keptUntil: plainDateSchema.meta({
    description: "Its last day in the bin, where the organisation is; after it, it is deleted for good",
  }),
});

export const listBinOperation = operation({
  id: "listBin",
  method: "GET",
  path: "/bin",
  summary: `List my deleted proposals, which stay in the bin for ${BIN_DAYS} days, last deleted first`,
  access: "user",
  params: z.object({}),
  query: z.strictObject({
    cursor: proposalCursorSchema.optional().meta({ description: "The `next` of the page before; absent: the first" }),
    limit: z.coerce.number().int().min(1).max(MOST_LISTED).default(LISTED).meta({ description: "Rows of the page" }),
  }),
  body: null,
  reply: z.object({
    proposals: z.array(binnedProposalSchema),
    next: z.string().nullable().meta({ description: "The cursor of the next page; null on the last" }),
  }),
  status: 200,
  problems: ["unknown_key", "answers_invalid"],
});

export const emptyBinOperation = operation({
  id: "emptyBin",
  method: "POST",
  path: "/bin/empty",
  summary: "Delete everything in my bin for good",
  access: "user",
  params: z.object({}),
  body: z.strictObject({
    upTo: z.iso
      .datetime({ error: "Send an instant such as 2026-12-01T09:00:00.000Z." })
      .meta({ description: "What was deleted after this instant stays: whoever empties the bin has not seen it" }),
  }),
  reply: null,
  status: 204,
  problems: [],
});

export const restoreProposalOperation = operation({
  id: "restoreProposal",
  method: "POST",
  path: "/bin/{proposalId}/restore",
  summary: "Take a proposal out of the bin, as it was",
  access: "own",
  params,
  body: null,
  reply: null,
  status: 204,
  problems: ["not_found", "forbidden"],
});

export const deleteForGoodOperation = operation({
  id: "deleteForGood",
  method: "DELETE",
  path: "/bin/{proposalId}",
  summary: "Delete a proposal in the bin for good, with its versions and all that was kept of it",
  access: "own",
  params,
  body: null,
  reply: null,
  status: 204,
  problems: ["not_found"],
});
