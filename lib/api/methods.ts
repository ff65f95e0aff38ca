import type { Method } from "@/lib/contract/operation";
import type { Handler } from "./door";
import { apiHeaders, replyWithProblem } from "./reply";
import { requestIdOf } from "./request-id-of";

const everyMethod = ["GET", "POST", "PUT", "PATCH", "DELETE"] as const satisfies readonly Method[];

type Routes = Record<Method, Handler> & { OPTIONS: () => Response };

/** The exports of one route file: the methods it takes, and for the others a 405 that names them. */
export function methods(taken: Partial<Record<Method, Handler>>): Routes {
  const names = everyMethod.filter((method) => taken[method]);
  const allow = [...names, ...(taken.GET ? ["HEAD"] : []), "OPTIONS"].join(", ");
  const refuse: Handler = async (request) =>
    replyWithProblem({ code: "method_not_allowed", requestId: requestIdOf(request), headers: { allow } });
  const { GET = refuse, POST = refuse, PUT = refuse, PATCH = refuse, DELETE = refuse } = taken;
  const list = (): Response => new Response(null, { status: 204, headers: { ...apiHeaders, allow } });
  return { GET, POST, PUT, PATCH, DELETE, OPTIONS: list };
}
