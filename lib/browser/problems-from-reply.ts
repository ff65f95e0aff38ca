import { type Reply, wordsForFailure } from "./send-json";

export type FieldProblem = { fieldId: string; message: string };

type Fields = {
  /** The field a problem of the whole form stands at. */
  first: string;
  /** Field ids by the path the server names, where the two differ. */
  byPath?: Readonly<Record<string, string>>;
};

/** What the server found wrong, each at its field; anything else at the first field, in plain words. */
export function problemsFromReply(reply: Reply, { first, byPath = {} }: Fields): FieldProblem[] {
  const named = reply.status === 422 ? readFieldProblems(reply.body) : [];
  if (named.length === 0) return [{ fieldId: first, message: wordsForFailure(reply.status) }];
  return named.map(({ path, message }) => ({ fieldId: byPath[path] ?? path, message }));
}

function readFieldProblems(body: unknown): { path: string; message: string }[] {
  if (!isRecord(body) || !Array.isArray(body.fields)) return [];
  return body.fields.flatMap((field: unknown) =>
    isRecord(field) && typeof field.path === "string" && typeof field.message === "string"
      ? [{ path: field.path, message: field.message }]
      : [],
  );
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}
