import { useMemo } from "react";
import type { AnyQuestion } from "@/lib/domain/form/question";
import { findTerms } from "@/lib/domain/lexicon/find-terms";
import type { GlossaryTerm } from "@/lib/domain/lexicon/glossary-entry";
import { wordsOfQuestion } from "@/lib/domain/lexicon/terms-of-questions";
import { useQuestionSetting } from "./question-setting";

/** The words of the trade that a question uses. */
export function useTerms(question: AnyQuestion): readonly GlossaryTerm[] {
  const { glossary } = useQuestionSetting();
  return useMemo(() => findTerms(wordsOfQuestion(question).join("\n"), glossary), [question, glossary]);
}
