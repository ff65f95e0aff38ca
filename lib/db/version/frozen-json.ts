import type { Prisma } from "../generated/client";

// Outlines and snapshots are plain data: they were made of texts, numbers, lists and objects and of nothing else.
export const asJson = (frozen: object): Prisma.InputJsonObject => frozen as Prisma.InputJsonObject;
