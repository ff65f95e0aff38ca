import type { StoredValue } from "../draft/draft";

/** An entry of a shipped list as a picker shows it, and the row it becomes once it is chosen. */
export type PickerEntry = {
  id: string;
  title: string;
  /** A line under the title that helps to choose. */
  about: string;
  toColumns: (newId: () => string) => { [column: string]: StoredValue };
};
