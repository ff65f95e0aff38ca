import { handle } from "@/lib/api/handle";
import { methods } from "@/lib/api/methods";
import { requireUser } from "@/lib/auth/require-user";
import { emptyBinOperation } from "@/lib/contract/bin";
import { emptyBin } from "@/lib/db/proposal/delete-from-bin";
import { removeDrawnFiles } from "../remove-drawn-files";

const empty = handle(emptyBinOperation, {
  guard: (_params, headers) => requireUser(headers),
  run: async ({ scope, body }) => removeDrawnFiles(await emptyBin({ scope, upTo: new Date(body.upTo) })),
});

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = methods({ POST: empty });
