import type { Scope } from "@/lib/domain/account/scope";
import type { Answers } from "@/lib/domain/draft/draft";
import { overLimits } from "@/lib/domain/form/typed-limits";
import type { FieldProblem } from "@/lib/domain/problem/problem";
import type { Section } from "@/lib/domain/sections/define-section";
import type { Transaction } from "../transaction";
import { getStoredSection } from "./get-stored-section";

type Given = { scope: Scope<"edit">; section: Section; answers: Answers };

/** What of the answers is over its limit and was not so before; what is stored is read only where something is over. */
export async function newlyOverLimits(on: Transaction, { scope, section, answers }: Given): Promise<FieldProblem[]> {
  const { questions } = section;
  if (overLimits({ questions, answers, before: {} }).length === 0) return [];
  const stored = await getStoredSection({ scope, section }, on);
  return overLimits({ questions, answers, before: stored.ok ? stored.value.answers : {} });
}
