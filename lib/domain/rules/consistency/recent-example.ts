import { makeFinding } from "../../findings/make-finding";
import { casesFor, isRecent, RECENT_SINCE } from "../../library/offer-first";
import type { ConsistencyRule } from "./consistency-rule";

const LIST = { sectionId: "evidence", questionKey: "cases" } as const;
const NAMED = 2;

/**
 * Every example is one that a leader would call old. Names newer ones of the same kind of body and use where the library
 * holds any, and says that it holds none where it does not.
 */
export const recentExample: ConsistencyRule = {
  skipWhileBlank: ["evidence"],
  check: ({ context: { sector, scope }, evidence }, { library, country }) => {
    const named = evidence.cases.filter(({ org, kind }) => org !== null && kind !== "own-dept");
    if (named.length === 0 || named.some(isRecent)) return [];
    const taken = named.map(({ libraryId }) => libraryId);
    const offer = { sector, scope: scope ?? [], country, riskIds: [], packIds: [] };
    const newer = casesFor(library.cases, offer).filter((entry) => isRecent(entry) && !taken.includes(entry.id));
    if (newer.length === 0) return [];
    const ofOurKind = newer.filter(
      (entry) => entry.sector === sector && entry.scopes.some((use) => scope?.includes(use)),
    );
    const examples = (ofOurKind.length > 0 ? ofOurKind : newer)
      .slice(0, NAMED)
      .map(({ org, year }) => `${org} (${year})`)
      .join(" and ");
    return ofOurKind.length > 0
      ? [makeFinding("evidence.newer-offered", LIST, { examples })]
      : [makeFinding("evidence.none-newer", LIST, { examples, since: RECENT_SINCE })];
  },
};
