/** Every way a request can fail, by the code the API answers with, and its HTTP status. */
export const statusOf = {
  request_malformed: 400,
  body_malformed: 400,
  unauthorized: 401,
  other_account: 401,
  origin_refused: 403,
  forbidden: 403,
  not_found: 404,
  method_not_allowed: 405,
  key_in_progress: 409,
  revision_stale: 412,
  body_too_large: 413,
  media_type: 415,
  body_too_deep: 422,
  unknown_key: 422,
  answers_invalid: 422,
  key_reused: 422,
  unstorable: 422,
  slide_overflow: 422,
  deck_too_long: 422,
  nothing_to_print: 422,
  import_invalid: 422,
  picture_refused: 422,
  revision_required: 428,
  rate_limited: 429,
  internal: 500,
  damaged: 500,
  tags_failed: 500,
  unavailable: 503,
  disk_full: 507,
} as const;

export type ProblemCode = keyof typeof statusOf;

/** One fault of one place in a body; `path` is a JSON path such as `answers.needs[0].title`. */
export type FieldProblem = { path: string; message: string };
