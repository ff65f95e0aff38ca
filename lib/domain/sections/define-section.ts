import type { z } from "zod";
import type { Answers } from "../draft/draft";
import type { Finding } from "../findings/finding";
import type { AnyQuestion, QuestionFor } from "../form/question";
import { readAnswers } from "../form/read-answers";
import type { SectionId } from "../ids/section-ids";
import type { Slide } from "../slides/slide";
import type { BuildContext } from "./build-context";

type Values<S extends z.ZodRawShape> = z.infer<z.ZodObject<S>>;

/** Columns every row may carry beside its own: where a copy from the library came from. */
type RowMarks = "id" | "libraryId" | "libraryVersion";

/**
 * Answers as rules and slides see them: each is there when it satisfies its own rule, else null; a list holds every
 * row, its columns read one by one, so a half-typed row is neither lost nor trusted.
 */
export type ReadValue<V> = V extends readonly (infer R extends { id: string })[]
  ? readonly ({ id: string; libraryId?: string | null } & {
      [C in Exclude<keyof R, RowMarks>]: ReadValue<NonNullable<R[C]>>;
    })[]
  : V | null;
export type ReadAnswers<V> = { [K in keyof V]: ReadValue<NonNullable<V[K]>> };

/** The row type of one list of a section's answers. */
export type RowOf<List> = List extends readonly (infer R)[] ? R : never;

export type SlideSpec = {
  id: string;
  part: "main" | "appendix";
  /** The answers this slide prints from; it appears as soon as they are there. */
  needs: readonly string[];
  build: (answers: Record<string, unknown>, context: BuildContext) => Slide[];
};

/** `build` gets only the answers it names, internal and private ones taken out, and may return no slide. */
export type SlideMaker<V> = <K extends keyof V & string>(
  spec: { id: string; part: "main" | "appendix"; needs: readonly K[] },
  build: (answers: Pick<ReadAnswers<V>, K>, context: BuildContext) => Slide[],
) => SlideSpec;

export type SectionRule<V> = (answers: ReadAnswers<V>, context: BuildContext) => Finding[];

export type SectionGroup = "need" | "case" | "plan" | "decision";

export type SectionDefinition<S extends z.ZodRawShape> = {
  id: SectionId;
  title: string;
  /** One line under the title. */
  purpose: string;
  group: SectionGroup;
  /** It makes the case stronger and may be left alone: its rules are silent until somebody has begun it. */
  strengthens?: true;
  /** Raised when the stored shape changes; `upgrade` then brings older answers along. */
  version: number;
  /** What each answer is once it is good; whether it may be missing is said by its question's `optional`. */
  schema: z.ZodObject<S>;
  questions: { [K in keyof S & string]: QuestionFor<NonNullable<Values<S>[K & keyof Values<S>]>> };
  /** Slides printed from its own answers alone; those that read other sections too are listed with the deck. */
  slides?: (slide: SlideMaker<Values<S>>) => readonly SlideSpec[];
  rules?: readonly SectionRule<Values<S>>[];
  upgrade?: (answers: Answers, from: number) => Answers;
};

/** A section as far as a screen needs it: no rules, no slides, no schema, so that the browser need not load them. */
export type AskedSection = {
  id: SectionId;
  title: string;
  purpose: string;
  group: SectionGroup;
  /** It makes the case stronger and may be left alone: its rules are silent until somebody has begun it. */
  strengthens?: true;
  version: number;
  questions: Readonly<Record<string, AnyQuestion>>;
};

/** What a screen needs of a section, as plain data that a server can send. */
export const askedOf = ({ id, title, purpose, group, version, questions }: AskedSection): AskedSection => ({
  id,
  title,
  purpose,
  group,
  version,
  questions,
});

/** A section with its value type kept only in `read`; screens and storage walk `questions`. */
export type Section<V = unknown> = {
  id: SectionId;
  title: string;
  purpose: string;
  group: SectionGroup;
  strengthens?: true;
  version: number;
  schema: z.ZodObject;
  questions: Readonly<Record<string, AnyQuestion>>;
  slides: readonly SlideSpec[];
  read: (answers: Answers) => ReadAnswers<V>;
  findings: (answers: Answers, context: BuildContext) => Finding[];
  upgrade: (answers: Answers, from: number) => Answers;
};

export function defineSection<S extends z.ZodRawShape>(definition: SectionDefinition<S>): Section<Values<S>> {
  const questions = forgetTypes(definition.questions);
  const read = readOnce(
    (answers) => readAnswers({ schema: definition.schema, questions, answers }) as ReadAnswers<Values<S>>,
  );
  return {
    ...definition,
    questions,
    read,
    slides: definition.slides?.(makeSlide) ?? [],
    findings: (answers, context) => {
      const values = read(answers);
      return (definition.rules ?? []).flatMap((rule) => rule(values, context));
    },
    upgrade: definition.upgrade ?? ((answers) => answers),
  };
}

/** Rules, slides and pages read the same answers again and again, and nobody may change what was read. */
function readOnce<T extends object>(read: (answers: Answers) => T): (answers: Answers) => T {
  const known = new WeakMap<Answers, T>();
  return (answers) => {
    const before = known.get(answers);
    if (before) return before;
    const fresh = read(answers);
    known.set(answers, fresh);
    return fresh;
  };
}

// `QuestionFor` has checked every question against its value; from here on walks need only the kind.
const forgetTypes = (questions: object): Record<string, AnyQuestion> => questions as Record<string, AnyQuestion>;

// `build` is only ever called with the answers its own `needs` name, read by the same section.
const makeSlide = <V, K extends keyof V & string>(
  spec: { id: string; part: "main" | "appendix"; needs: readonly K[] },
  build: (answers: Pick<ReadAnswers<V>, K>, context: BuildContext) => Slide[],
): SlideSpec => ({ ...spec, build: build as SlideSpec["build"] });
