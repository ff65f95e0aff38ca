import { type DeckOutline, deckOutlineSchema } from "@/lib/domain/deck/outline";
import type { Prisma } from "../generated/client";

// Outlines and snapshots are plain data: they were made of texts, numbers, lists and objects and of nothing else.
export const asJson = (frozen: object): Prisma.InputJsonObject => frozen as Prisma.InputJsonObject;

/** Parsed at the door like everything that was stored; a damaged row throws. */
export const asOutline = (json: Prisma.JsonValue): DeckOutline => deckOutlineSchema.parse(json);
