import type { BuildContext } from "../build-context";
import type { Draft } from "../draft";
import type { Finding } from "../finding";
import { readDraft, sectionList } from "../sections/registry";
import { consistencyRules } from "./consistency/consistency-rules";
import { schemaFindings } from "./schema-findings";
import { hasAnswers, walkDraft } from "./walk-answers";

/** All that is weak in a draft, in the order of its sections, questions and rows. */
export function runRules(draft: Draft, context: BuildContext): Finding[] {
  const ofSections = sectionList
    .filter(({ id, strengthens }) => !strengthens || hasAnswers(draft[id]?.answers))
    .flatMap((section) => section.findings(draft[section.id]?.answers ?? {}, context));
  return inScreenOrder(draft, [...ofSections, ...schemaFindings(draft), ...consistencyFindings(draft, context)]);
}

function consistencyFindings(draft: Draft, context: BuildContext): Finding[] {
  const read = readDraft(draft);
  return consistencyRules
    .filter(({ skipWhileBlank }) => skipWhileBlank.every((id) => hasAnswers(draft[id]?.answers)))
    .flatMap((rule) => rule.check(read, context));
}

/** Findings of one place keep the order their rules gave them. */
function inScreenOrder(draft: Draft, findings: readonly Finding[]): Finding[] {
  const positions = new Map(walkDraft(draft).map(({ place }, index) => [keyOf(place), index]));
  const positionOf = (finding: Finding): number =>
    positions.get(keyOf(finding)) ?? positions.get(keyOf({ ...finding, rowId: undefined, column: undefined })) ?? -1;
  return [...findings].sort((a, b) => positionOf(a) - positionOf(b));
}

const keyOf = ({
  sectionId,
  questionKey,
  rowId,
  column,
}: Pick<Finding, "sectionId" | "questionKey" | "rowId" | "column">) =>
  [sectionId, questionKey, rowId, column].join("/");
