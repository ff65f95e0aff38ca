import { replyReady } from "@/lib/api/health";
import { methods } from "@/lib/api/methods";

export const dynamic = "force-dynamic";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = methods({ GET: async () => replyReady() });
