import { handle } from "@/lib/api/handle";
import { methods } from "@/lib/api/methods";
import { requireProposal } from "@/lib/auth/require-proposal";
import { createExportOperation } from "@/lib/contract/export";
import { makeExport } from "../make-export";

const create = handle(createExportOperation, {
  guard: ({ proposalId }, headers) => requireProposal(proposalId, "view", headers),
  run: ({ scope, body: choice }) => makeExport({ scope, choice }),
  dress: ({ isNew, url }) => ({ status: isNew ? 201 : 200, headers: [["location", url]] }),
});

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = methods({ POST: create });
