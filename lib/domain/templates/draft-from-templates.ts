import type { Answers, Draft, StoredRow } from "../draft/draft";
import type { SectionId } from "../ids/section-ids";
import type { Library, Template } from "../library/library";
import { pickerEntries, rowFromEntry } from "../picker/library-entries";
import { getSection } from "../sections/registry";
import { findOwn } from "../text/find-own";

/**
 * What templates preset, as answers to change: where the writer stands, risks and audiences of the library, and a first
 * step with its measures. Where two disagree, the first one given decides.
 */
export function draftFromTemplates(templates: readonly Template[], library: Library): Draft {
  const rows = (section: SectionId, key: string, ids: readonly string[]) => rowsFrom({ section, key, ids, library });
  const typeId = templates[0]?.pilotType.id ?? null;
  return {
    context: begun(contextOf(templates)),
    audiences: begun({ groups: rows("audiences", "groups", idsOf(templates, "audiences")) }),
    risks: begun({ risks: rows("risks", "risks", idsOf(templates, "risks")) }),
    pilot: begun({ typeId, metrics: rows("pilot", "metrics", measureIds(typeId, library)) }),
  };
}

const begun = (answers: Answers) => ({ answers, finished: false });

function contextOf(templates: readonly Template[]): Answers {
  const startingPoint = templates.find(({ situation }) => situation !== null)?.situation;
  const scope = templates.find((template) => template.scope !== null)?.scope;
  return { ...(startingPoint && { startingPoint }), ...(scope && { scope: [scope] }) };
}

const idsOf = (templates: readonly Template[], list: "risks" | "audiences"): string[] => [
  ...new Set(templates.flatMap((template) => template[list].map(({ id }) => id))),
];

/** The measures of a first step but its outcome, which the first questions ask for together with the need. */
function measureIds(typeId: string | null, { pilotTypes }: Library): string[] {
  const metrics = pilotTypes.find(({ id }) => id === typeId)?.metrics ?? [];
  return metrics.flatMap(({ kind }, position) => (kind === "outcome" ? [] : [`${typeId}-${position}`]));
}

type Rows = { section: SectionId; key: string; ids: readonly string[]; library: Library };

/** Rows picked from the library, as if somebody had picked them one by one. */
function rowsFrom({ section, key, ids, library }: Rows): StoredRow[] {
  const question = findOwn(getSection(section)?.questions, key);
  if (question?.kind !== "rows" || question.library === undefined) return [];
  const entries = pickerEntries(library, question.library);
  let made = 0;
  const newId = (): string => {
    made += 1;
    return `t${made}`;
  };
  return ids.flatMap((id) => {
    const entry = entries.find((each) => each.id === id);
    return entry ? [rowFromEntry(question, entry, newId)] : [];
  });
}
