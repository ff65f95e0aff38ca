import type { SectionId } from "../ids/section-ids";
import type { Blocker } from "../sections/context/schema";

/** Which section answers what holds a writer back: our own judgement. */
const ANSWERED_IN: Record<Blocker, SectionId> = {
  "buy-in": "champions",
  resources: "economics",
  content: "pilot",
  tone: "safeguards",
  reputation: "risks",
};

/** The sections to make stronger first, in the order of the options; none while they have not said. */
export const sectionsForBlockers = (blockers: readonly Blocker[] | null): SectionId[] =>
  (blockers ?? []).map((blocker) => ANSWERED_IN[blocker]);
