const MAX_CAUSES = 5;

/** The error and what lies under it; the driver's own error sits in `cause` or in Prisma's `meta`. */
export function causesOf(error: unknown): Record<string, unknown>[] {
  const found: Record<string, unknown>[] = [];
  let next: unknown = error;
  while (isRecord(next) && found.length < MAX_CAUSES) {
    found.push(next);
    next = next.cause ?? (isRecord(next.meta) ? next.meta.driverAdapterError : undefined);
  }
  return found;
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === "object" && value !== null;
