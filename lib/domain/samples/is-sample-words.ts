import type { StoredValue } from "../draft/draft";
import { countWords } from "../text/count-words";

/** Shorter texts, such as a role or a unit, are true of many places; longer ones only of the sample's. */
const TELLING_WORDS = 5;

type Compared = { stored: StoredValue; sample: string | undefined; finished: boolean };

/**
 * True while a field holds its sample's words. Of a section the writer has called finished, short words count as the
 * writer's own: another place may well have a head of repairs too.
 */
export const isSampleWords = ({ stored, sample, finished }: Compared): boolean =>
  sample !== undefined && stored === sample && !(finished && countWords(sample) < TELLING_WORDS);
