import { handle } from "@/lib/api/handle";
import { methods } from "@/lib/api/methods";
import { requireUser } from "@/lib/auth/require-user";
import { getExportLineOperation } from "@/lib/contract/export";
import { succeed } from "@/lib/domain/problem/result";
import { readLinePlace } from "@/lib/export/worker/pool";

const read = handle(getExportLineOperation, {
  guard: (_params, headers) => requireUser(headers),
  run: async ({ scope }) => succeed(readLinePlace(scope.userId)),
});

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = methods({ GET: read });
