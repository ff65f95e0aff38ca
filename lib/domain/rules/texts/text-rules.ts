import type { AnswerPlace } from "../../answers/walk-answers";
import type { Finding } from "../../findings/finding";
import type { BuildContext } from "../../sections/build-context";
import type { ReadDraft } from "../../sections/registry";
import { candour } from "./candour";
import { pastDates } from "./past-dates";
import { repeatedSentences } from "./repeated-sentences";

/** What is weak in texts and dates wherever they stand, once every answer is known. */
export const textRules = (places: readonly AnswerPlace[], read: ReadDraft, { now }: BuildContext): Finding[] => [
  ...pastDates(places, now),
  ...repeatedSentences(places),
  ...candour(
    places,
    read.audiences.groups.flatMap(({ name }) => name ?? []),
  ),
];
