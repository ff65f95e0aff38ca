import type { Answers } from "../draft/draft";
import { normaliseStored } from "../draft/normalise-stored";
import { storedSchema } from "../form/kinds";
import type { AnyQuestion } from "../form/question";
import { describeFault } from "../problem/describe-issue";
import { fail, type Result, succeed } from "../problem/result";
import type { Section } from "../sections/define-section";
import { findOwn } from "../text/find-own";
import { withoutBarredStance, withoutStance } from "./without-stance";

type Store = { section: Section; answers: Answers; stanceOn: boolean };

/**
 * Answers as they may be written: known keys, right kinds, text normalised, stance taken out where it is off or barred.
 * Unfinished answers are kept, and over-long ones as far as anything may be kept; only a wrong shape or an unknown question is refused.
 */
export function storeAnswers({
  section,
  answers,
  stanceOn,
}: Store): Result<Answers, "unknown_key" | "answers_invalid"> {
  const unknown = Object.keys(answers).filter((key) => !Object.hasOwn(section.questions, key));
  if (unknown.length > 0) {
    return fail("unknown_key", {
      fields: unknown.map((key) => ({
        path: `answers.${key}`,
        message: `“${section.title}” has no question “${key}”`,
      })),
    });
  }
  const clean = normaliseStored(answers) as Answers;
  const fields = Object.entries(clean).flatMap(([key, value]) => {
    const question = findOwn(section.questions, key) as AnyQuestion;
    const parsed = storedSchema(question).safeParse(value);
    return parsed.success ? [] : parsed.error.issues.map((issue) => describeFault(["answers", key], issue));
  });
  if (fields.length > 0) return fail("answers_invalid", { fields });
  return succeed(stanceOn ? withoutBarredStance(section, clean) : withoutStance(section, clean));
}
