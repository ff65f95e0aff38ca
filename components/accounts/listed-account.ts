import type { UserId } from "@/lib/domain/ids/record-ids";

/** One row of the administrator's list, worked out on the server. */
export type ListedAccount = {
  id: UserId;
  name: string;
  email: string;
  /** In words. */
  role: string;
  /** ISO instant, and its date in words; null: never. */
  lastSignedIn: { at: string; date: string } | null;
  isDisabled: boolean;
  /** Of whoever is looking. */
  isSelf: boolean;
};
