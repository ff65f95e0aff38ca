import { methods } from "@/lib/api/methods";
import { replyWith } from "@/lib/api/reply";
import { buildFileSchema } from "@/lib/domain/file/build-file-schema";

export const dynamic = "force-dynamic";

const read = async (): Promise<Response> => replyWith({ status: 200, body: buildFileSchema() });

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = methods({ GET: read });
