import type { FormProblem } from "@/components/ui/submit-form";
import type { CallFailure } from "@/lib/browser/call";
import { wordsForFailure } from "@/lib/browser/send-json";
import type { FieldProblem } from "@/lib/domain/problem/problem";
import { findOwn } from "@/lib/domain/text/find-own";

const MOST_LISTED = 5;
const TOO_LARGE = 413;

type Failure = Pick<CallFailure, "status" | "problem">;
export type SectionTitles = Readonly<Record<string, string>>;

/** Why a data file was not taken back, each fault in words at the field of the file; a long list ends with how many more. */
export function importProblems({ status, problem }: Failure, fieldId: string, titles: SectionTitles): FormProblem[] {
  const faults = problem?.fields ?? [];
  if (status === TOO_LARGE) return [{ fieldId, message: "One section of this file is larger than Foothold can take" }];
  if (faults.length === 0) return [{ fieldId, message: wordsForFailure(status) }];
  const words = [...new Set(faults.map((fault) => faultWords(fault, titles)))];
  const more = words.length - MOST_LISTED;
  const listed = more > 1 ? [...words.slice(0, MOST_LISTED), `${more} more places are wrong in the same file`] : words;
  return listed.map((message) => ({ fieldId, message }));
}

/** A place within a section is named by its title; what is said of the whole file or section needs none. */
function faultWords({ path, message }: FieldProblem, titles: SectionTitles): string {
  const [, id = "", rest = ""] = /^sections\.(\w+)(?:\.answers)?\.?(.*)$/.exec(path) ?? [];
  const title = findOwn(titles, id);
  if (rest === "schemaVersion" || path === "" || path === "format" || path === "version") return message;
  if (title === undefined) return `${path}: ${message}`;
  return `In “${title}”${rest === "" ? "" : `, ${rest}`}: ${message}`;
}
