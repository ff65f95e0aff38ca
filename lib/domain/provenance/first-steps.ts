import type { Draft, StoredRow } from "../draft/draft";
import { isBlank } from "../draft/is-blank";
import { rowsOf } from "../draft/rows-of";
import type { Place } from "../findings/make-finding";
import type { Library } from "../library/library";

export const FIRST_STEPS: Place = { sectionId: "safeguards", questionKey: "firstResponse" };

/** As many as stand beside each other on a slide. */
const MOST_STEPS = 3;

/**
 * The library's first steps as answers, while somebody has chosen what to try and written nothing of steps of their own;
 * else none. A step that is only half written is theirs all the same, and nothing takes its place.
 */
export function libraryFirstSteps(draft: Draft, library: Library): StoredRow[] {
  const own = rowsOf(draft.safeguards?.answers.firstResponse);
  const isWritten = own.some(({ when, what, who }) => [when, what, who].some((text) => !isBlank(text)));
  if (isWritten || isBlank(draft.context?.answers.scope)) return [];
  return library.firstResponse.steps
    .slice(0, MOST_STEPS)
    .map(({ when, what, who }, index) => ({ id: `g${index + 1}`, when, what, who }));
}

/** The draft with these steps where the author's own would stand. */
export function withFirstSteps(draft: Draft, library: Library): Draft {
  const steps = libraryFirstSteps(draft, library);
  if (steps.length === 0) return draft;
  const { answers = {}, ...rest } = draft.safeguards ?? { finished: false };
  return { ...draft, safeguards: { ...rest, answers: { ...answers, firstResponse: steps } } };
}
