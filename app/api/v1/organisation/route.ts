import { handle } from "@/lib/api/handle";
import { methods } from "@/lib/api/methods";
import { requireAdmin, requireUser } from "@/lib/auth/require-user";
import { getOrganisationOperation, saveOrganisationOperation } from "@/lib/contract/organisation";
import { getOrganisation } from "@/lib/db/organisation/get-organisation";
import { saveOrganisation } from "@/lib/db/organisation/save-organisation";
import { succeed } from "@/lib/domain/problem/result";

const read = handle(getOrganisationOperation, {
  guard: (_params, headers) => requireUser(headers),
  run: async () => succeed(await getOrganisation()),
});

const save = handle(saveOrganisationOperation, {
  guard: (_params, headers) => requireAdmin(headers),
  run: ({ scope, body }) => saveOrganisation({ scope, ...body }),
});

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = methods({ GET: read, PUT: save });
