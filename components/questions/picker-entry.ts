import type { StoredValue } from "@/lib/domain/draft";
import { isOwnId } from "@/lib/domain/own-library/own-kinds";

/** An entry of a shipped list as a picker shows it, and the row it becomes once it is chosen. */
export type PickerEntry = {
  id: string;
  title: string;
  /** A line under the title that helps to choose. */
  about: string;
  toColumns: (newId: () => string) => Columns;
};
type Columns = { [column: string]: StoredValue };

/** What stands under the title of an entry; an own one says whose it is. */
export const aboutOf = (id: string, about: string): string =>
  isOwnId(id) ? `Your organisation’s own. ${about}` : about;
