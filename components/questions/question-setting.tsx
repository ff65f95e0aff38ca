"use client";

import { createContext, type ReactNode, useContext } from "react";
import type { ReferenceChoice } from "@/lib/domain/answers/reference-choices";
import type { StoredRow, StoredValue } from "@/lib/domain/draft/draft";
import type { SectionId } from "@/lib/domain/ids/section-ids";
import type { GlossaryTerm } from "@/lib/domain/lexicon/glossary-entry";
import type { PickerLibrary } from "@/lib/domain/picker/picker-library";
import type { Reused } from "@/lib/domain/reuse/reused-answers";

/** Pictures worked out from the rows of one list; each is optional and none is a way to enter anything. */
export type RowsPicture = {
  /** Above the list, from all rows. */
  Summary?: (props: { rows: readonly StoredRow[] }) => ReactNode;
  /** On the closed row, beside its title. */
  Badge?: (props: { row: StoredRow }) => ReactNode;
  /** Inside the open row, after its questions. */
  Picture?: (props: { row: StoredRow }) => ReactNode;
};

/** The fields answered with "I do not know yet", by section and anchor. */
export type UnknownMarks = {
  has: (sectionId: SectionId, anchor: string) => boolean;
  mark: (sectionId: SectionId, anchor: string, isUnknown: boolean) => void;
};

/** What the controls of a page need to know beyond their own question. */
export type QuestionSetting = {
  /** BCP 47, as the documents are written. */
  locale: string;
  /** ISO 3166; null where it is not known. */
  country: string | null;
  /** ISO 4217. */
  currency: string;
  /** Notes on where people stand are hidden while this is off. */
  stanceOn: boolean;
  library: PickerLibrary | null;
  /** Rows of lists on other pages; rows of this page's own lists are read from the form. */
  references: readonly ReferenceChoice[];
  /** Messages by field anchor, shown after Continue. */
  errors: ReadonlyMap<string, string>;
  /** Text the app drafted, by field anchor. */
  drafted: ReadonlyMap<string, string>;
  /** Whether a text is still that of the sample a section was copied from. */
  isSample: (anchor: string, value: StoredValue) => boolean;
  /** What was typed elsewhere, offered where it is asked for again. */
  reuse: Reused;
  /** The field somebody asked to see, counted so that asking twice works. */
  revealed: { anchor: string; times: number };
  /** Words of the trade that help explains when a question uses one. */
  glossary: readonly GlossaryTerm[];
  /** Null where nothing can be put off, as in a question shown by itself. */
  unknown: UnknownMarks | null;
  pictureOf: (sectionId: SectionId, questionKey: string) => RowsPicture | null;
};

const SettingContext = createContext<QuestionSetting | null>(null);

export const QuestionSettingProvider = SettingContext.Provider;

export function useQuestionSetting(): QuestionSetting {
  const setting = useContext(SettingContext);
  if (!setting) throw new Error("A question control stands outside its QuestionSettingProvider");
  return setting;
}
