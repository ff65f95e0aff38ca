import { type Result, succeed } from "@/lib/domain/result";

export type Attempt = { operationId: string; headers: Headers };

/** Where rate limits will stand: asked once for every request, before the guard. None is set yet. */
export async function checkLimits(_attempt: Attempt): Promise<Result<null, "rate_limited">> {
  return succeed(null);
}
