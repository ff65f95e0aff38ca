import { type AnswerPlace, hasAnswers, walkSection } from "../answers/walk-answers";
import type { Answers, Draft } from "../draft/draft";
import type { Finding } from "../findings/finding";
import { makeFinding } from "../findings/make-finding";
import { type GivenWords, listGivenWords } from "../provenance/given-words";
import { sampleLeft } from "../samples/sample-left";
import type { BuildContext } from "../sections/build-context";
import type { Section } from "../sections/define-section";
import { type ReadDraft, readDraft, sectionList } from "../sections/registry";
import { consistencyRules } from "./consistency/consistency-rules";
import { schemaFindings } from "./schema-findings";
import { textRules } from "./texts/text-rules";

type Given = { draft: Draft; read: ReadDraft; context: BuildContext };

/** All that is weak in a draft, in the order of its sections, questions and rows. */
export function runRules(draft: Draft, context: BuildContext): Finding[] {
  return sectionList.flatMap(sectionRules({ draft, read: readDraft(draft), context }));
}

/** What is weak in one section, in the order of its screen, where the whole draft has been read already. */
export function sectionRules({ draft, read, context }: Given): (section: Section) => Finding[] {
  const walked = new Map(sectionList.map((section) => [section.id, walkSection(section, answersOf(draft, section))]));
  const joined = [
    ...consistencyFindings({ draft, read, context }),
    ...textRules([...walked.values()].flat(), read, context),
  ];
  const open = listGivenWords(draft, context).filter(({ verdict }) => verdict === "open");
  return (section) => {
    const answers = answersOf(draft, section);
    const places = walked.get(section.id) ?? [];
    // What nobody began to strengthen is no fault: its slide is left out in silence.
    const isLeftAlone = section.strengthens === true && !hasAnswers(answers);
    return inScreenOrder(places, [
      ...(isLeftAlone ? [] : section.findings(answers, context)),
      ...schemaFindings(places, draft),
      ...joined.filter(({ sectionId }) => sectionId === section.id),
      ...sampleFindings(section, draft, context),
      ...unconfirmedFindings(section, open),
    ]);
  };
}

const answersOf = (draft: Draft, { id }: Section): Answers => draft[id]?.answers ?? {};

/** One finding a section, however many of its texts are left: each field says so itself. */
function sampleFindings(section: Section, draft: Draft, { library }: BuildContext): Finding[] {
  const [first] = sampleLeft(section, draft, library);
  return first ? [makeFinding("versions.sample-left", first)] : [];
}

/** One finding a section too, with the count of all: one list settles them. */
function unconfirmedFindings({ id }: Section, open: readonly GivenWords[]): Finding[] {
  const first = open.find(({ place }) => place.sectionId === id);
  return first ? [makeFinding("versions.unconfirmed", first.place, { count: open.length })] : [];
}

function consistencyFindings({ draft, read, context }: Given): Finding[] {
  return consistencyRules
    .filter(({ skipWhileBlank }) => skipWhileBlank.every((id) => hasAnswers(draft[id]?.answers)))
    .flatMap((rule) => rule.check(read, context));
}

/** Findings of one place keep the order their rules gave them. */
function inScreenOrder(places: readonly AnswerPlace[], findings: readonly Finding[]): Finding[] {
  if (findings.length < 2) return [...findings];
  const positions = new Map(places.map(({ place }, index) => [keyOf(place), index]));
  const positionOf = (finding: Finding): number =>
    positions.get(keyOf(finding)) ?? positions.get(keyOf({ ...finding, rowId: undefined, column: undefined })) ?? -1;
  return findings
    .map((finding) => ({ finding, position: positionOf(finding) }))
    .sort((a, b) => a.position - b.position)
    .map(({ finding }) => finding);
}

const keyOf = ({ questionKey, rowId = "", column = "" }: Pick<Finding, "questionKey" | "rowId" | "column">): string =>
  `${questionKey}/${rowId}/${column}`;
