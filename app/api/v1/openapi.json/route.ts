import { methods } from "@/lib/api/methods";
import { buildOpenApi } from "@/lib/api/open-api";
import { replyWith } from "@/lib/api/reply";

export const dynamic = "force-dynamic";

const read = async (): Promise<Response> => replyWith({ status: 200, body: buildOpenApi() });

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = methods({ GET: read });
