import { findOwn } from "@/lib/domain/text/find-own";
import type { CallFailure } from "./call";
import { wordsForFailure } from "./send-json";

export type FieldProblem = { fieldId: string; message: string };

type Fields = {
  /** The field a problem of the whole form stands at. */
  first: string;
  /** Field ids by the path the server names, where the two differ. */
  byPath?: Readonly<Record<string, string>>;
};

/** What the server found wrong, each at its field; anything else at the first field, in plain words. */
export function fieldProblems({ status, problem }: CallFailure, { first, byPath = {} }: Fields): FieldProblem[] {
  const named = (problem?.fields ?? []).filter(({ path }) => path !== "");
  if (named.length > 0) return named.map(({ path, message }) => ({ fieldId: findOwn(byPath, path) ?? path, message }));
  const [general] = problem?.fields ?? [];
  return [{ fieldId: first, message: general?.message ?? wordsForFailure(status) }];
}
