import { handle } from "@/lib/api/handle";
import { methods } from "@/lib/api/methods";
import { requireProposal } from "@/lib/auth/require-proposal";
import { createExportOperation } from "@/lib/contract/export";
import { succeed } from "@/lib/domain/result";
import { freezeDeck } from "../freeze-deck";
import { renderDeckFile } from "../render-deck-file";

const create = handle(createExportOperation, {
  guard: ({ proposalId }, headers) => requireProposal(proposalId, "view", headers),
  run: async ({ scope, params, body: { format, variant, density } }) => {
    const frozen = await freezeDeck({ scope, variant, density });
    if (!frozen.ok) return frozen;
    const { number, isNew } = frozen.value;
    const rendered = await renderDeckFile({ ...frozen.value, format });
    if (!rendered.ok) return rendered;
    const file = `deck-${variant}-${density}.${format}`;
    const url = `/api/v1/proposals/${params.proposalId}/versions/${number}/files/${file}`;
    return succeed({ version: number, url, isNew });
  },
  dress: ({ isNew, url }) => ({ status: isNew ? 201 : 200, headers: [["location", url]] }),
});

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = methods({ POST: create });
