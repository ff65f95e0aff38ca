import { storeAnswers } from "../answers/store-answers";
import type { DraftSection, FiledSection } from "../draft/draft";
import { fail, type Result, succeed } from "../problem/result";
import type { Section } from "../sections/define-section";

const FIRST_VERSION = 1;

type Filed = { section: Section; filed: FiledSection; stanceOn: boolean };

/** A section of a file as it may be stored, brought to today's shape; refused where a newer Foothold wrote it. */
export function storeFiledSection({ section, filed, stanceOn }: Filed): Result<DraftSection> {
  const { schemaVersion = FIRST_VERSION, finished, unknown, confirmed, sample } = filed;
  if (schemaVersion > section.version) {
    const message = `A newer version of Foothold wrote “${section.title}”. Take the file back with that version.`;
    return fail("import_invalid", { fields: [{ path: "schemaVersion", message }] });
  }
  const isOlder = schemaVersion < section.version;
  const answers = isOlder ? section.upgrade(filed.answers, schemaVersion) : filed.answers;
  const stored = storeAnswers({ section, answers, stanceOn });
  if (!stored.ok) return stored;
  const marks = { ...(unknown && { unknown }), ...(confirmed && { confirmed }), ...(sample && { sample }) };
  return succeed({ answers: stored.value, finished, ...marks });
}
