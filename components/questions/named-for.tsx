"use client";

import { createContext, type ReactNode, useContext } from "react";
import { VisuallyHidden } from "@/components/ui/visually-hidden";

const RowName = createContext<string | null>(null);

/** What a row is called, for the names of the controls in it: several rows ask the same questions. */
export const RowNameProvider = RowName.Provider;

/** A row's title with that of the row around it, such as "Second factor, Takeover": rows hold lists of rows. */
export function useRowName(title: string): string {
  const outer = useContext(RowName);
  return outer === null ? title : `${title}, ${outer}`;
}

type NamedForProps = { question: string; children: ReactNode };

/** Words that stand at many questions alike, heard with the question they belong to: no two controls share a name. */
export function NamedFor({ question, children }: NamedForProps) {
  const row = useContext(RowName);
  return (
    <>
      {children}
      <VisuallyHidden>
        : {question}
        {row !== null && `, ${row}`}
      </VisuallyHidden>
    </>
  );
}

/** The row that a button of its list belongs to, heard after the button's words; nothing outside a row. */
export function ForRow() {
  const row = useContext(RowName);
  return row !== null && <VisuallyHidden>: {row}</VisuallyHidden>;
}
