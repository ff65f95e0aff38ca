import type { FieldProblem } from "@/lib/domain/problem/problem";
import { fail, type Result, succeed } from "@/lib/domain/problem/result";

export const MAX_DEPTH = 32;
export const MAX_NODES = 50_000;

/** Names that reach into an object's prototype in careless code. No answer is called so. */
const forbiddenKeys = new Set(["__proto__", "constructor", "prototype"]);

type Survey = { depth: number; nodes: number; duplicate: string | null; forbidden: string | null };

/**
 * Parses JSON from a stranger. Depth and size are counted on the text, before anything is built from it; doubled keys
 * are refused, because `JSON.parse` would silently keep the last.
 */
export function readJson(
  text: string,
  maxNodes: number,
): Result<unknown, "body_malformed" | "body_too_deep" | "unknown_key"> {
  const survey = surveyJson(text, maxNodes);
  if (survey.depth > MAX_DEPTH) return fail("body_too_deep", wholeBody(`Nest at most ${MAX_DEPTH} levels.`));
  if (survey.nodes > maxNodes) return fail("body_too_deep", wholeBody(`Send at most ${maxNodes} values.`));
  const parsed = parse(text);
  if (!parsed) return fail("body_malformed", wholeBody("This is not JSON."));
  if (survey.forbidden !== null) return fail("unknown_key", at(survey.forbidden, "Nothing can be called this."));
  if (survey.duplicate !== null) return fail("body_malformed", at(survey.duplicate, "This name stands twice."));
  return succeed(parsed.value);
}

function parse(text: string): { value: unknown } | null {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return null;
  }
}

/** One pass over the text. It trusts nothing to be well-formed and stops at the first limit. */
function surveyJson(text: string, maxNodes: number): Survey {
  const survey: Survey = { depth: 0, nodes: 0, duplicate: null, forbidden: null };
  const keysByLevel: Set<string>[] = [];
  let at = 0;
  while (at < text.length && survey.depth <= MAX_DEPTH && survey.nodes <= maxNodes) {
    const sign = text[at];
    if (sign === '"') {
      const end = endOfString(text, at);
      if (isKey(text, end)) noteKey(survey, keysByLevel.at(-1), text.slice(at, end));
      at = end;
      continue;
    }
    if (sign === "{" || sign === "[") keysByLevel.push(new Set());
    if (sign === "}" || sign === "]") keysByLevel.pop();
    if (sign === "{" || sign === "[" || sign === ",") survey.nodes += 1;
    survey.depth = Math.max(survey.depth, keysByLevel.length);
    at += 1;
  }
  return survey;
}

/** The place after the closing quote of the string that opens at `start`. */
function endOfString(text: string, start: number): number {
  let at = start + 1;
  while (at < text.length && text[at] !== '"') at += text[at] === "\\" ? 2 : 1;
  return at + 1;
}

function isKey(text: string, end: number): boolean {
  let at = end;
  while (text[at] === " " || text[at] === "\n" || text[at] === "\r" || text[at] === "\t") at += 1;
  return text[at] === ":";
}

function noteKey(survey: Survey, keys: Set<string> | undefined, quoted: string): void {
  const key = parse(quoted)?.value;
  if (typeof key !== "string" || !keys) return;
  if (forbiddenKeys.has(key)) survey.forbidden ??= key;
  if (keys.has(key)) survey.duplicate ??= key;
  keys.add(key);
}

const at = (path: string, message: string): { fields: FieldProblem[] } => ({ fields: [{ path, message }] });
const wholeBody = (message: string): { fields: FieldProblem[] } => at("", message);
