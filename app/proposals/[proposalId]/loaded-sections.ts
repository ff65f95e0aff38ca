import type { LoadedSections } from "@/components/wizard/loaded-sections";
import type { LoadedProposal } from "@/lib/db/proposal/load-draft";
import { sectionList } from "@/lib/domain/sections/registry";

/** Every section as a form opens it; one never saved is empty at revision 0. */
export function loadedSections({ draft, saved }: LoadedProposal): LoadedSections {
  return Object.fromEntries(
    sectionList.map(({ id }) => {
      const { answers, finished, unknown = [], confirmed = [] } = draft[id] ?? { answers: {}, finished: false };
      return [id, { revision: saved[id]?.revision ?? 0, answers, finished, unknown, confirmed }];
    }),
  );
}
