import type { UserScope } from "@/lib/domain/account/scope";
import { database } from "../client";
import { inBinOf } from "./live";

/** How many proposals a user has in the bin. */
export function countBin({ scope }: { scope: UserScope }): Promise<number> {
  return database().proposal.count({ where: inBinOf(scope) });
}
