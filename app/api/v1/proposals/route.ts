import { handle } from "@/lib/api/handle";
import { methods } from "@/lib/api/methods";
import { requireUser } from "@/lib/auth/require-user";
import { createProposalOperation, listProposalsOperation } from "@/lib/contract/proposal";
import { createProposal } from "@/lib/db/proposal/create-proposal";
import { listProposals } from "@/lib/db/proposal/list-proposals";
import { succeed } from "@/lib/domain/result";
import { readStart } from "./read-start";

const list = handle(listProposalsOperation, {
  guard: (_params, headers) => requireUser(headers),
  run: async ({ scope }) => succeed({ proposals: await listProposals({ scope }) }),
});

const create = handle(createProposalOperation, {
  guard: (_params, headers) => requireUser(headers),
  run: async ({ scope, body, key }) => {
    const start = await readStart(body.from);
    return start.ok
      ? createProposal({ scope, title: body.title, ...start.value, key, request: { createProposal: body } })
      : start;
  },
  dress: ({ id }) => ({ headers: [["location", `/api/v1/proposals/${id}`]] }),
});

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = methods({ GET: list, POST: create });
