import type { Draft } from "../draft/draft";
import type { FieldProblem } from "../problem/problem";
import { fail, type Result, succeed } from "../problem/result";
import { getSection } from "../sections/registry";
import { joinLines } from "../text/join-lines";
import { normaliseText } from "../text/normalise-text";
import type { ProposalFile } from "./proposal-file";
import { storeFiledSection } from "./store-filed-section";

/** A proposal file whose sections are in today's shape and may be stored. */
export type CheckedFile = Omit<ProposalFile, "sections"> & { sections: Draft };

/** A file of the right outer shape with every answer as it may be stored, or every fault with its JSON path. */
export function checkProposalFile(file: ProposalFile): Result<CheckedFile, "import_invalid"> {
  const title = joinLines(normaliseText(file.title)).trim();
  const fields: FieldProblem[] = title === "" ? [{ path: "title", message: "Give the proposal a title." }] : [];
  const sections: Draft = {};
  for (const [id, filed] of Object.entries(file.sections)) {
    const section = getSection(id as keyof Draft);
    const path = `sections.${id}`;
    if (!section) {
      fields.push({ path, message: "This version of Foothold does not have this section." });
      continue;
    }
    const stored = storeFiledSection({ section, filed, stanceOn: file.stanceOn });
    if (stored.ok) sections[section.id] = stored.value;
    else fields.push(...(stored.fields ?? []).map((field) => ({ ...field, path: `${path}.${field.path}` })));
  }
  return fields.length > 0 ? fail("import_invalid", { fields }) : succeed({ ...file, title, sections });
}
