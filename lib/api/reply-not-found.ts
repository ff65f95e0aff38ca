import { randomUUID } from "node:crypto";
import { replyWithProblem } from "./reply";

/** For every address below the API that is no operation. */
export async function replyNotFound(): Promise<Response> {
  return replyWithProblem({ code: "not_found", requestId: randomUUID() });
}
