import { handle } from "@/lib/api/handle";
import { methods } from "@/lib/api/methods";
import { requireUser } from "@/lib/auth/require-user";
import { emptyBinOperation } from "@/lib/contract/bin";
import { emptyBin } from "@/lib/db/proposal/delete-from-bin";

const empty = handle(emptyBinOperation, {
  guard: (_params, headers) => requireUser(headers),
  run: ({ scope, body }) => emptyBin({ scope, upTo: new Date(body.upTo) }),
});

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = methods({ POST: empty });
