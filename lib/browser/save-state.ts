import type { SectionId } from "@/lib/domain/ids/section-ids";
import type { RefusedField } from "./refused-fields";

/** What the one status line says; "saved" only ever after the server's own word. */
export type SaveState =
  | { kind: "untouched" }
  | { kind: "saving" }
  /** `mergedWith`: when the changes were saved elsewhere that have just come in. */
  | { kind: "saved"; at: Date; mergedWith?: Date }
  /** `since`: when trying first failed, in epoch milliseconds. */
  | { kind: "retrying"; since: number }
  | { kind: "offline" }
  | { kind: "signed-out" }
  /** Somebody else is signed in than whoever typed it, who is named as far as the page knew. */
  | { kind: "other-account"; owner: string | undefined }
  | { kind: "disk-full" }
  | { kind: "gone" }
  | { kind: "refused"; sectionId: SectionId; fields: readonly RefusedField[] }
  | { kind: "conflict" };
