import type { SectionId } from "../ids/section-ids";

export type Reference = { section: SectionId; question: string; rowId: string };

/** A kind of question fixes the type of its answer, so a text control on a number does not compile. */
export type AnswerOf = {
  text: string;
  longText: string;
  choice: string;
  multiChoice: string[];
  scale: number;
  number: number;
  money: number;
  date: string;
  yesNo: boolean;
  reference: Reference;
  library: string[];
};

export type ScalarKind = keyof AnswerOf;

/** print: may stand on a slide; internal: feeds rules and order only; private: owner and editors alone. */
export type Use = "print" | "internal" | "private";
export type Tier = "first" | "stronger" | "specialist";

export type Option = { value: string; label: string; hint?: string };

/** Which shipped list a picker offers. */
export type LibraryList =
  | "risks"
  | "audiences"
  | "pilotTypes"
  | "roles"
  | "cases"
  | "fails"
  | "reach"
  | "asks"
  | "objections"
  | "training"
  | "approvals"
  | "triage"
  | "outlineHeadings";

export type KindOptions = {
  choice: { options: readonly Option[]; allowOwn?: true };
  multiChoice: { options: readonly Option[] };
  scale: { min: number; max: number; labels: readonly string[] };
  number: {
    min?: number;
    max?: number;
    unit?: string;
    whole?: true;
    decimals?: number;
    /** A year of the calendar, whose thousands are never parted. */
    year?: true;
  };
  money: { min?: number };
  reference: { to: { section: SectionId; question: string; labelColumn: string } };
  library: { list: LibraryList };
};

/** At most 60 words in all; `good` and `weak` read on from “A good answer …” and “A weak answer …”. */
export type Help = {
  /** The fear or duty behind the question. */
  why: string;
  /** What a good answer does: “names a person and a time.” */
  good: string;
  /** Typed answers: one in quotation marks and what is wrong with it. Others: what makes an answer weak. */
  weak: string;
  /** Inserted by "Use an example", marked until changed. */
  example?: string;
};

/** Holds while the answer named, beside the question, is one of these; null stands for a blank one. */
export type Condition = { answer: string; isOneOf: readonly (string | boolean | null)[] };

export type Asked = {
  label: string;
  use: Use;
  tier: Tier;
  hint?: string;
  help?: Help;
  /** Printed budget in characters; up to three times the limit may be typed, is read and printed. */
  limit?: number;
  /** Optional questions say so, and completeness does not need them. */
  optional?: true;
  /** Personal data switched on per proposal; null and hidden while it is off. */
  stance?: true;
  /** A name, or somebody else's own words: documents print it as it is typed, shorthand and marks too. */
  asTyped?: true;
  /** The answer beside it that it says something of, such as the number of a source. Without that one it prints nowhere. */
  detailOf?: string;
  /** Answered on the deck page, where the slides stand: the form of its section does not ask it. */
  askedOn?: "deck";
  /** Asked only while all of these hold; data, not code, so that it can be sent to a browser. */
  shownWhen?: readonly Condition[];
};

export type Scalar<V> = {
  [K in ScalarKind]: [V] extends [AnswerOf[K]]
    ? Asked & { kind: K } & (K extends keyof KindOptions ? KindOptions[K] : unknown)
    : never;
}[ScalarKind];

export type Rows<Columns> = Asked & {
  kind: "rows";
  /** The most rows that may be typed and that print; a list that was longer before may stay so. */
  cap: number;
  /** What one row is called in "Add another …" and "Remove …". */
  item: string;
  /** Column whose text names the row. */
  titleColumn: keyof Columns & string;
  /** Reference column whose row names this one while its own title is not asked. */
  titleFrom?: keyof Columns & string;
  library?: LibraryList;
  columns: Columns;
};

type RowOf<V> = V extends readonly (infer R extends { id: string })[] ? R : never;

export type Nested<V> =
  | Scalar<V>
  | ([RowOf<V>] extends [never]
      ? never
      : Rows<{ [C in Exclude<keyof RowOf<V>, "id">]: Scalar<NonNullable<RowOf<V>[C]>> }>);

/** The question that fits a value type: a scalar control, or rows with at most one list inside a row. */
export type QuestionFor<V> =
  | Scalar<V>
  | ([RowOf<V>] extends [never]
      ? never
      : Rows<{ [C in Exclude<keyof RowOf<V>, "id">]: Nested<NonNullable<RowOf<V>[C]>> }>);

/** A question with its value type forgotten, as screens, storage and walks see it. */
export type AnyScalarQuestion = { [K in ScalarKind]: Asked & { kind: K } & Partial<UnionOptions> }[ScalarKind];
type UnionOptions = {
  options: readonly Option[];
  allowOwn: true;
  min: number;
  max: number;
  labels: readonly string[];
  unit: string;
  whole: true;
  decimals: number;
  year: true;
  to: KindOptions["reference"]["to"];
  list: LibraryList;
};
export type AnyRowsQuestion = Asked & {
  kind: "rows";
  cap: number;
  item: string;
  titleColumn: string;
  titleFrom?: string;
  library?: LibraryList;
  columns: Record<string, AnyQuestion>;
};
export type AnyQuestion = AnyScalarQuestion | AnyRowsQuestion;
