import { methods } from "@/lib/api/methods";
import { buildOpenApi } from "@/lib/api/open-api";
import { replyWith } from "@/lib/api/reply";

export const dynamic = "force-dynamic";

/** Built at the first request, since that takes a while and it never changes. */
let document: ReturnType<typeof buildOpenApi> | undefined;

const read = async (): Promise<Response> => {
  document ??= buildOpenApi();
  return replyWith({ status: 200, body: document });
};

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = methods({ GET: read });
