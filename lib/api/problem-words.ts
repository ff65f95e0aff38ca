import type { ProblemCode } from "@/lib/domain/problem/problem";

/** What went wrong and how to go on, for people who read a reply by eye. Screens have their own words. */
export const problemWords: Record<ProblemCode, string> = {
  request_malformed: "This request is not written as HTTP asks for.",
  body_malformed: "The body could not be read as JSON.",
  unauthorized: "Sign in first.",
  other_account:
    "Somebody else is signed in by now than whoever wrote this. Sign in again as yourself, then send it again.",
  origin_refused: "This write came from another address than Foothold's own.",
  forbidden: "Your role does not allow this.",
  not_found: "There is nothing here, or it is not yours.",
  method_not_allowed: "This address does not take that method; Allow names those it takes.",
  key_in_progress: "The same request is still running. Send it again in a moment.",
  revision_stale: "Somebody saved in between. What is stored now comes with this answer; nothing was overwritten.",
  body_too_large: "The body is too large. Send at most 1 MB, 3 MB with a picture, or 8 MB to import.",
  media_type: "Send the body as application/json in UTF-8, not compressed.",
  body_too_deep: "The body is nested too deeply or holds too many values.",
  unknown_key: "The body names something Foothold does not know.",
  answers_invalid: "Some values do not fit. Each is listed with the reason.",
  key_reused: "This Idempotency-Key was used for another request. Make a new one for each change.",
  unstorable: "This could not be read again once it was stored, so nothing was stored. Each fault is listed.",
  slide_overflow: "One slide holds more than fits. Shorten what is listed.",
  nothing_to_print: "There is nothing to print yet. What to answer first is listed.",
  deck_too_long:
    "This export takes more than one may: 20 seconds and one more for each slide, at most two minutes, and 400 pages. Try again when the server is less busy, or shorten the longest lists.",
  import_invalid: "This file is not a Foothold data file that can be taken back. Each fault is listed.",
  picture_refused: "This picture cannot be taken. The reason is listed.",
  revision_required: 'Send If-Match with the revision you read, for example If-Match: "3".',
  rate_limited: "Too many requests. Wait a little, then go on.",
  internal: "Something went wrong on our side. The request id helps whoever runs this server to find it.",
  damaged:
    "What is stored here is damaged and cannot be read. Everything else works. The request id helps whoever runs this server to find it.",
  tags_failed:
    "The PDF could not be tagged for screen readers, so it was not made. The web page and PowerPoint can still be made.",
  unavailable: "Foothold is too busy or cannot use its database just now. Nothing is lost; send the request again.",
  disk_full: "Not saved: the server's disk is full. Reading still works; send the request again once there is room.",
};
