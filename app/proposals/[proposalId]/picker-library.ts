import type { PickerLibrary } from "@/components/questions/question-setting";
import type { Library } from "@/lib/domain/library";
import type { AnyQuestion, LibraryList } from "@/lib/domain/question";

/** The lists that pickers of these questions offer and no other, since all of it travels with the page. */
export function pickerLibrary(
  library: Library,
  questions: Readonly<Record<string, AnyQuestion>>,
): PickerLibrary | null {
  const asked = new Set(Object.values(questions).flatMap(listsOf));
  if (asked.size === 0) return null;
  const when = <T>(list: LibraryList, entries: readonly T[]): T[] => (asked.has(list) ? [...entries] : []);
  const { risks, audiences, pilotTypes, roles, cases, objections, training, guidance, sources } = library;
  const usesGuidance = asked.has("approvals") || asked.has("triage") || asked.has("outlineHeadings");
  return {
    roles,
    risks: when("risks", risks),
    audiences: when("audiences", audiences),
    pilotTypes: when("pilotTypes", pilotTypes),
    cases: when("cases", cases),
    sources: when("cases", sources),
    objections: when("objections", objections),
    training: when("training", training),
    ...(usesGuidance && { guidance }),
  };
}

function listsOf(question: AnyQuestion): LibraryList[] {
  if (question.kind === "rows") return question.library ? [question.library] : [];
  return question.list ? [question.list] : [];
}
