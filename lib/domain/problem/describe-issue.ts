import type { z } from "zod";
import { findOwn } from "../text/find-own";
import type { FieldProblem } from "./problem";

/** A place in a body as people write it: `answers.needs[0].title`. */
export function pathOf(path: readonly PropertyKey[]): string {
  return path.reduce<string>((at, key) => {
    if (typeof key === "number") return `${at}[${key}]`;
    return at === "" ? String(key) : `${at}.${String(key)}`;
  }, "");
}

/** A fault with its place; a name that is not known is part of the place. */
export function describeFault(root: readonly PropertyKey[], issue: z.core.$ZodIssue): FieldProblem {
  const unknown = issue.code === "unrecognized_keys" ? issue.keys.slice(0, 1) : [];
  return { path: pathOf([...root, ...issue.path, ...unknown]), message: describeIssue(issue) };
}

const kindWords: Readonly<Record<string, string>> = {
  string: "text",
  number: "a number",
  int: "a whole number",
  boolean: "true or false",
  array: "a list",
  object: "an object",
  record: "an object",
  null: "null",
};

/** One fault of a value in plain words, saying what would be right. A schema's own message always wins. */
export function describeIssue(issue: z.core.$ZodIssue): string {
  const isOwnMessage = !/^(Invalid|Too (big|small)|Unrecognized|Expected)/.test(issue.message);
  if (isOwnMessage) return issue.message;
  switch (issue.code) {
    case "invalid_type":
      return `This takes ${findOwn(kindWords, issue.expected) ?? issue.expected}.`;
    case "invalid_value":
      return `This takes ${listOf(issue.values)}.`;
    case "too_big":
      return `The most this takes is ${issue.maximum}${unitOf(issue.origin)}.`;
    case "too_small":
      return `The least this takes is ${issue.minimum}${unitOf(issue.origin)}.`;
    case "unrecognized_keys":
      return "Nothing here is called this.";
    case "invalid_union":
      return describeUnion(issue);
    default:
      return "This is not written in the form it takes.";
  }
}

function describeUnion({ errors }: z.core.$ZodIssueInvalidUnion): string {
  const wanted = errors.flat().filter((inner) => inner.code === "invalid_type");
  const kinds = [...new Set(wanted.map(({ expected }) => findOwn(kindWords, expected) ?? expected))];
  return kinds.length > 0 ? `This takes ${kinds.join(" or ")}.` : "This takes a value of another kind.";
}

function unitOf(origin: string): string {
  if (origin === "string") return " characters";
  return origin === "array" ? " items" : "";
}

const MAX_LISTED = 12;

function listOf(values: readonly unknown[]): string {
  const listed = values.slice(0, MAX_LISTED).map((value) => JSON.stringify(value));
  return values.length > MAX_LISTED ? `${listed.join(", ")} …` : listed.join(" or ");
}
