/** Who is asking, for the log; null where a scope belongs to nobody. */
export function userIdOf(scope: unknown): string | null {
  if (typeof scope !== "object" || scope === null || !("userId" in scope)) return null;
  return typeof scope.userId === "string" ? scope.userId : null;
}
