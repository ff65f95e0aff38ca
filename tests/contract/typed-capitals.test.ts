import { expect, it } from "vitest";
import { exampleIds } from "@/lib/content/load-examples";
import { buildDeckOutline } from "@/lib/domain/deck/build-outline";
import type { Answers, Draft, StoredRow, StoredValue } from "@/lib/domain/draft/draft";
import type { AnyQuestion } from "@/lib/domain/form/question";
import { buildPaper } from "@/lib/domain/paper/build-paper";
import { paperKinds } from "@/lib/domain/paper/paper-outline";
import { paperTexts } from "@/lib/domain/paper/paper-texts";
import { sectionList } from "@/lib/domain/sections/registry";
import { slideTexts } from "@/lib/domain/slides/slide-texts";
import { exampleFile, exampleGiven } from "../support/example-outline";

const NAMES = [
  "Chief Executive",
  "Head of Communications",
  "Registrar and Secretary",
  "Acceptable Use Policy",
  "Wards 4",
  "Residents wait",
  "iPad helpdesk",
  "van der Berg and daughters",
  "night-desk lead",
];

/** The same with its first letter of the other size. */
function mistakenOf(name: string): string {
  const first = name.charAt(0);
  return (first === first.toUpperCase() ? first.toLowerCase() : first.toUpperCase()) + name.slice(1);
}

/** Each text of one kind that somebody typed is the name instead. */
function named(question: AnyQuestion | undefined, value: StoredValue, name: string): StoredValue {
  if (question?.kind === "rows" && Array.isArray(value)) {
    const rows = value as StoredRow[];
    return rows.map((row) => ({ ...row, ...allNamed(question.columns, row, name) })) as StoredValue;
  }
  const isTyped = question?.kind === "text" || question?.kind === "longText";
  return isTyped && typeof value === "string" ? name : value;
}

const allNamed = (questions: Readonly<Record<string, AnyQuestion>>, answers: Answers, name: string): Answers =>
  Object.fromEntries(Object.entries(answers).map(([key, value]) => [key, named(questions[key], value, name)]));

function draftOf(sections: Draft, name: string): Draft {
  return Object.fromEntries(
    sectionList.flatMap(({ id, questions }) => {
      const stored = sections[id];
      return stored === undefined ? [] : [[id, { ...stored, answers: allNamed(questions, stored.answers, name) }]];
    }),
  );
}

it.each(exampleIds.flatMap((id) => NAMES.map((name) => [id, name] as const)))(
  "%s: “%s” keeps its capitals in every document",
  (id, name) => {
    const given = exampleGiven(id, draftOf(exampleFile(id).sections, name));
    const papers = paperKinds.flatMap((kind) => {
      const paper = buildPaper(kind, given);
      return paper.ok ? paperTexts(paper.value) : [];
    });
    const slides = (["executive", "finance"] as const).flatMap((variant) =>
      buildDeckOutline({ ...given, variant }).slides.flatMap(slideTexts),
    );
    const texts = [...papers, ...slides];
    expect(texts.some((text) => text.includes(name))).toBe(true);
    expect(texts.filter((text) => text.includes(mistakenOf(name)))).toEqual([]);
  },
);
