import { handle } from "@/lib/api/handle";
import { methods } from "@/lib/api/methods";
import { requireProposal } from "@/lib/auth/require-proposal";
import { createExportOperation } from "@/lib/contract/export";
import { exportFileName } from "@/lib/domain/exports/choice";
import { succeed } from "@/lib/domain/result";
import { freezeExport } from "../freeze-export";
import { renderExport } from "../render-export";

const create = handle(createExportOperation, {
  guard: ({ proposalId }, headers) => requireProposal(proposalId, "view", headers),
  run: async ({ scope, params, body: choice }) => {
    const frozen = await freezeExport({ scope, choice });
    if (!frozen.ok) return frozen;
    const { number, isNew } = frozen.value;
    const rendered = await renderExport({ ...frozen.value, choice, owner: scope.userId });
    if (!rendered.ok) return rendered;
    const url = `/api/v1/proposals/${params.proposalId}/versions/${number}/files/${exportFileName(choice)}`;
    return succeed({ version: number, url, isNew });
  },
  dress: ({ isNew, url }) => ({ status: isNew ? 201 : 200, headers: [["location", url]] }),
});

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = methods({ POST: create });
