"use client";

import { createContext, type ReactNode, useContext } from "react";
import { VisuallyHidden } from "@/components/ui/visually-hidden";

const RowTitle = createContext<string | null>(null);

/** What a row is called, for the names of the controls in it: several rows ask the same questions. */
export const RowTitleProvider = RowTitle.Provider;

type NamedForProps = { question: string; children: ReactNode };

/** Words that stand at many questions alike, heard with the question they belong to: no two controls share a name. */
export function NamedFor({ question, children }: NamedForProps) {
  const row = useContext(RowTitle);
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
