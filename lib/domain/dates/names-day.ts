import { foldCase } from "../text/fold-case";
import { formatDate, formatDay } from "./format-date";
import type { PlainDate } from "./plain-date";

/** Whether a text names a day already, with its year or without: "on 20 September". */
export const namesDay = (text: string | null, day: PlainDate, locale: string): boolean =>
  [formatDate(day, locale), formatDay(day, locale)].some((words) =>
    foldCase(plain(text ?? "")).includes(foldCase(plain(words))),
  );

const plain = (text: string): string => text.replace(/\s/gu, " ");
