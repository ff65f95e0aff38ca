import { handleAuth } from "@/lib/api/handle-auth";

export { handleAuth as DELETE, handleAuth as GET, handleAuth as PATCH, handleAuth as POST, handleAuth as PUT };
