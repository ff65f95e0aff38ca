import type { ReactNode } from "react";
import { VisuallyHidden } from "@/components/ui/visually-hidden";

type NamedForProps = { question: string; children: ReactNode };

/** Words that stand at many questions alike, heard with the question they belong to: no two controls share a name. */
export function NamedFor({ question, children }: NamedForProps) {
  return (
    <>
      {children}
      <VisuallyHidden>: {question}</VisuallyHidden>
    </>
  );
}
