import { handle } from "@/lib/api/handle";
import { methods } from "@/lib/api/methods";
import { requireUser } from "@/lib/auth/require-user";
import { listBinOperation } from "@/lib/contract/bin";
import { listBin } from "@/lib/db/proposal/list-bin";
import { succeed } from "@/lib/domain/problem/result";
import { keptUntil } from "@/lib/domain/proposal/bin";
import { localDay } from "../today";

const list = handle(listBinOperation, {
  guard: (_params, headers) => requireUser(headers),
  run: async ({ scope, query: { cursor, limit } }) => {
    const { rows, older } = await listBin({ scope, limit, place: { older: cursor } });
    const proposals = rows.map((row) => ({ ...row, keptUntil: keptUntil(localDay(new Date(row.deletedAt))) }));
    return succeed({ proposals, next: older });
  },
});

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = methods({ GET: list });
