import { summariseToday } from "@/app/api/v1/summarise-today";
import { handle } from "@/lib/api/handle";
import { methods } from "@/lib/api/methods";
import { requireUser } from "@/lib/auth/require-user";
import { importProposalOperation } from "@/lib/contract/proposal";
import { createProposal } from "@/lib/db/proposal/create-proposal";
import { checkProposalFile } from "@/lib/domain/file/check-proposal-file";

const take = handle(importProposalOperation, {
  guard: (_params, headers) => requireUser(headers),
  run: async ({ scope, body, key }) => {
    const file = checkProposalFile(body);
    if (!file.ok) return file;
    const { title, stanceOn, theme, sections: draft } = file.value;
    const summarise = await summariseToday();
    const request = { importProposal: body };
    return createProposal({ scope, title, stanceOn, theme, draft, cause: "import", summarise, key, request });
  },
  dress: ({ id }) => ({ headers: [["location", `/api/v1/proposals/${id}`]] }),
});

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = methods({ POST: take });
