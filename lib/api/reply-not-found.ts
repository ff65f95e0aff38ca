import { replyWithProblem } from "./reply";
import { requestIdOf } from "./request-id-of";

/** For every address below the API that is no operation. */
export async function replyNotFound(request: Request): Promise<Response> {
  return replyWithProblem({ code: "not_found", requestId: requestIdOf(request) });
}
