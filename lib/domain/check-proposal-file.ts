import type { Draft } from "./draft";
import type { FieldProblem } from "./problem";
import type { ProposalFile } from "./proposal-file";
import { fail, type Result, succeed } from "./result";
import { getSection } from "./sections/registry";
import { storeAnswers } from "./store-answers";
import { normaliseText } from "./text/normalise-text";

/** A file of the right outer shape with every answer as it may be stored, or every fault with its JSON path. */
export function checkProposalFile(file: ProposalFile): Result<ProposalFile, "import_invalid"> {
  const title = normaliseText(file.title).trim();
  const fields: FieldProblem[] = title === "" ? [{ path: "title", message: "Give the proposal a title." }] : [];
  const sections: Draft = {};
  for (const [id, stored] of Object.entries(file.sections)) {
    const section = getSection(id as keyof Draft);
    const path = `sections.${id}`;
    if (!section) {
      fields.push({ path, message: "This version of Foothold does not have this section." });
      continue;
    }
    const answers = storeAnswers({ section, answers: stored.answers, stanceOn: file.stanceOn });
    if (answers.ok) sections[section.id] = { ...stored, answers: answers.value };
    else fields.push(...(answers.fields ?? []).map((field) => ({ ...field, path: `${path}.${field.path}` })));
  }
  return fields.length > 0 ? fail("import_invalid", { fields }) : succeed({ ...file, title, sections });
}
