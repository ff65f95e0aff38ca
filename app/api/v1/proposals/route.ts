import { summariseToday } from "@/app/api/v1/summarise-today";
import { handle } from "@/lib/api/handle";
import { methods } from "@/lib/api/methods";
import { requireUser } from "@/lib/auth/require-user";
import { createProposalOperation, listProposalsOperation } from "@/lib/contract/proposal";
import { createProposal } from "@/lib/db/proposal/create-proposal";
import { listProposals } from "@/lib/db/proposal/list-proposals";
import { refreshSummaries } from "@/lib/db/proposal/refresh-summaries";
import { succeed } from "@/lib/domain/problem/result";
import { readStart } from "./read-start";

const list = handle(listProposalsOperation, {
  guard: (_params, headers) => requireUser(headers),
  run: async ({ scope, query: { cursor, ...query } }) => {
    const { rows, older } = await listProposals({ scope, ...query, place: { older: cursor } });
    return succeed({ proposals: await refreshSummaries(rows, await summariseToday()), next: older });
  },
});

const create = handle(createProposalOperation, {
  guard: (_params, headers) => requireUser(headers),
  run: async ({ scope, body, key }) => {
    const start = await readStart(body.from);
    if (!start.ok) return start;
    const summarise = await summariseToday();
    return createProposal({
      scope,
      title: body.title,
      ...start.value,
      summarise,
      key,
      request: { createProposal: body },
    });
  },
  dress: ({ id }) => ({ headers: [["location", `/api/v1/proposals/${id}`]] }),
});

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = methods({ GET: list, POST: create });
