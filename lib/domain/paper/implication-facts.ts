import { labelOf } from "../form/label-of";
import { fixOwner, fixState } from "../sections/readiness/fix-words";
import { headingStatusOptions } from "../sections/safeguards/options";
import type { Party } from "../sections/safeguards/schema";
import { headingOwner, signOffLines } from "../sections/safeguards/sign-offs";
import { quoted } from "../text/quoted";
import { asSentence, uncapitalise } from "../text/sentence";
import type { ImplicationSubject } from "./implication-subjects";
import type { PaperGiven } from "./paper-given";

/** All that the answers say of a subject: agreements, rules, risks, repairs, measures and how it is undone; null where nothing does. */
export function implicationWords(subject: ImplicationSubject, given: PaperGiven): string | null {
  const parts = [
    signOffWords(given, subject.parties),
    ...ruleWords(subject, given),
    riskWords(subject, given),
    ...repairWords(subject, given),
    measureWords(subject, given),
    undoWords(subject, given),
  ].filter((part) => part !== null);
  return parts.length === 0 ? null : parts.join(" ");
}

/** How far those who guard it are with it. */
export function signOffWords({ draft, context }: PaperGiven, parties: readonly Party[]): string | null {
  const rows = draft.safeguards.signOffs.filter(({ party }) => party !== null && parties.includes(party));
  const lines = signOffLines(rows, context);
  return lines.length === 0 ? null : `Sign-offs. ${lines.map(asSentence).join(" ")}`;
}

const isAbout = ({ words }: ImplicationSubject, texts: readonly (string | null)[]): boolean =>
  words !== null && texts.some((text) => text !== null && words.test(text));

/** The state of our own rules that cover it. */
const ruleWords = (subject: ImplicationSubject, { draft: { safeguards }, context }: PaperGiven): string[] =>
  safeguards.outline.flatMap((rule) => {
    if (rule.heading === null || !isAbout(subject, [rule.heading])) return [];
    const status = labelOf(headingStatusOptions, rule.status);
    const owner = headingOwner(rule, context);
    const name = `Our rule ${quoted(rule.heading, context.locale)}`;
    const known = [status === null ? null : uncapitalise(status), owner === null ? null : `owner: ${owner}`].filter(
      (part) => part !== null,
    );
    return [known.length === 0 ? `${name} covers it.` : `${name}: ${known.join("; ")}.`];
  });

/** By name: the part on risks has their scores and controls. */
function riskWords(subject: ImplicationSubject, { draft: { risks } }: PaperGiven): string | null {
  const titles = risks.risks.flatMap(({ title, category, cause, consequence, controls }) => {
    const isOfKind = subject.category !== null && category === subject.category;
    const isNamed = isAbout(subject, [title, cause, consequence, ...controls.map(({ text }) => text)]);
    return title !== null && (isOfKind || isNamed) ? [title] : [];
  });
  return titles.length === 0 ? null : asSentence(`Risks: ${titles.join("; ")}`);
}

const repairWords = (subject: ImplicationSubject, { draft: { readiness }, context }: PaperGiven): string[] =>
  readiness.fixes.flatMap((fix) => {
    if (fix.action === null || !isAbout(subject, [fix.action])) return [];
    const known = [fix.action, fixState(fix, context), fixOwner(fix, context)].filter((part) => part !== null);
    return [asSentence(`To put right first: ${known.join("; ")}`)];
  });

function measureWords(subject: ImplicationSubject, { draft: { pilot } }: PaperGiven): string | null {
  const names = pilot.metrics.flatMap(({ name }) => (name !== null && isAbout(subject, [name]) ? [name] : []));
  return names.length === 0 ? null : asSentence(`Measured: ${names.join("; ")}`);
}

const undoWords = (subject: ImplicationSubject, { draft: { pilot } }: PaperGiven): string | null =>
  pilot.exitPlan !== null && isAbout(subject, [pilot.exitPlan])
    ? asSentence(`How it is undone: ${pilot.exitPlan}`)
    : null;
