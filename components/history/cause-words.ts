import type { Cause } from "@/lib/domain/history/causes";

/** How a version came about, and by whom: "Typed by Sam". */
export function causeWords(cause: Cause, by: string): string {
  switch (cause) {
    case "edit":
      return `Typed by ${by}`;
    case "merge":
      return `Merged by ${by} with changes saved elsewhere`;
    case "restore":
      return `Restored by ${by} from an earlier version`;
    case "import":
      return `Brought in by ${by}`;
    case "left-out":
      return `Left out of a merge by ${by}`;
  }
}
