import { replyNotFound } from "@/lib/api/reply-not-found";

export {
  replyNotFound as DELETE,
  replyNotFound as GET,
  replyNotFound as PATCH,
  replyNotFound as POST,
  replyNotFound as PUT,
};
