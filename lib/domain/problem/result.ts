import type { FieldProblem, ProblemCode } from "./problem";

export type Failure<Code extends ProblemCode = ProblemCode> = {
  ok: false;
  code: Code;
  /** What is stored now, sent back with `revision_stale`. */
  current?: unknown;
  fields?: FieldProblem[];
  /** When another try may work, where that is known better than from the code. */
  retryAfterSeconds?: number;
};

export type Result<T, Code extends ProblemCode = ProblemCode> = { ok: true; value: T } | Failure<Code>;

export const succeed = <T>(value: T): { ok: true; value: T } => ({ ok: true, value });

export const fail = <Code extends ProblemCode>(code: Code, rest: Omit<Failure, "ok" | "code"> = {}): Failure<Code> => ({
  ok: false,
  code,
  ...rest,
});
