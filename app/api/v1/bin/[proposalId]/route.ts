import { handle } from "@/lib/api/handle";
import { methods } from "@/lib/api/methods";
import { requireUser } from "@/lib/auth/require-user";
import { deleteForGoodOperation } from "@/lib/contract/bin";
import { deleteForGood } from "@/lib/db/proposal/delete-from-bin";
import { removeDrawnFiles } from "../remove-drawn-files";

const remove = handle(deleteForGoodOperation, {
  guard: (_params, headers) => requireUser(headers),
  run: async ({ scope, params: { proposalId } }) => removeDrawnFiles(await deleteForGood({ scope, proposalId })),
});

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = methods({ DELETE: remove });
