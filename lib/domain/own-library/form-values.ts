import { findOwn } from "../text/find-own";
import { normaliseText } from "../text/normalise-text";
import type { OwnEntryValues } from "./own-entry-values";
import { type OwnField, ownFields } from "./own-fields";
import type { OwnKind } from "./own-kinds";

/** What stands in the form, by the name of each control: `title`, `offeredTo.emergency`, `controls.0.text`. */
export type FormTexts = Readonly<Record<string, string>>;

type Missing = { fieldId: string; message: string };
type Json = string | number | boolean | null | Json[] | { [key: string]: Json };

/** What a person can mend before anything is sent. */
export function findMissing(kind: OwnKind, texts: FormTexts): Missing[] {
  return ownFields[kind].flatMap((field): Missing[] => {
    if (field.as === "year" && !isYearOrBlank(findOwn(texts, field.path) ?? ""))
      return [{ fieldId: field.path, message: "Enter the year in four digits, such as 2024, or leave it blank" }];
    const isBlank = namesOf(field).every((name) => (findOwn(texts, name) ?? "").trim() === "");
    return field.missing !== undefined && isBlank ? [{ fieldId: firstControl(field), message: field.missing }] : [];
  });
}

/** The entry as the form has it. Whether it holds together is for the schema on the server to say. */
export function readForm(kind: OwnKind, texts: FormTexts): OwnEntryValues {
  const entry = Object.fromEntries(ownFields[kind].map((field) => [field.path, readField(field, texts)]));
  return asValues({ kind, entry });
}

/** The form as an entry fills it. */
export function fillForm({ kind, entry }: OwnEntryValues): FormTexts {
  const held: Readonly<Record<string, unknown>> = entry;
  return Object.fromEntries(ownFields[kind].flatMap((field) => fillField(field, findOwn(held, field.path))));
}

/** The control a path of the server's reply stands for: a blank pair is not sent, so places shift. */
export function controlAt(kind: OwnKind, path: string, texts: FormTexts): string {
  const [name = "", place = "", part = ""] = path.replace(/^entry\./, "").split(/[[\].]+/);
  const field = ownFields[kind].find((each) => each.path === name);
  if (!field) return firstControl(ownFields[kind][0] ?? { path: "", as: "year", label: "" });
  if (field.as !== "pairs" || place === "") return firstControl(field);
  return `${name}.${filledPairs(field, texts)[Number(place)] ?? 0}.${part || field.first.key}`;
}

type Pairs = Extract<OwnField, { as: "pairs" }>;

const isYearOrBlank = (text: string): boolean => /^(\d{4})?$/.test(text.trim());

function firstControl(field: OwnField): string {
  return field.as === "pairs" ? `${field.path}.0.${field.first.key}` : field.path;
}

function namesOf(field: OwnField): string[] {
  if (field.as === "pairs") return placesOf(field).map((place) => `${field.path}.${place}.${field.first.key}`);
  return [field.path];
}

const placesOf = ({ most }: Pairs): number[] => Array.from({ length: most }, (_, place) => place);

function filledPairs(field: Pairs, texts: FormTexts): number[] {
  const textAt = (place: number, key: string): string => (findOwn(texts, `${field.path}.${place}.${key}`) ?? "").trim();
  return placesOf(field).filter((place) => textAt(place, field.first.key) || textAt(place, field.second.key));
}

function readField(field: OwnField, texts: FormTexts): Json {
  const text = (findOwn(texts, field.path) ?? "").trim();
  switch (field.as) {
    case "line":
    case "text":
      return text === "" && field.isOptional ? (field.blank ?? null) : text;
    case "lines":
      return normaliseText(text)
        .split("\n")
        .flatMap((line) => (line.trim() === "" ? [] : [line.trim()]));
    case "year":
      return text === "" ? null : Number(text);
    case "scale":
      return Number(text);
    case "yesNo":
      return text !== "";
    case "choice":
      return text;
    case "ticks":
      return field.options.flatMap(({ value }) => (findOwn(texts, `${field.path}.${value}`) ? [value] : []));
    case "pairs":
      return filledPairs(field, texts).map((place) => ({
        [field.first.key]: findOwn(texts, `${field.path}.${place}.${field.first.key}`) ?? "",
        [field.second.key]: findOwn(texts, `${field.path}.${place}.${field.second.key}`) ?? "",
      }));
  }
}

function fillField(field: OwnField, held: unknown): [string, string][] {
  if (field.as === "ticks") return listOf(held).map((value) => [`${field.path}.${String(value)}`, "on"]);
  if (field.as === "lines") return [[field.path, listOf(held).join("\n")]];
  if (field.as === "yesNo") return held === true ? [[field.path, "on"]] : [];
  if (field.as !== "pairs") return [[field.path, held === null || held === undefined ? "" : String(held)]];
  return listOf(held).flatMap((pair, place) =>
    Object.entries(Object(pair)).map(([key, value]): [string, string] => [
      `${field.path}.${place}.${key}`,
      String(value),
    ]),
  );
}

const listOf = (held: unknown): unknown[] => (Array.isArray(held) ? held : []);

// The shape is the form's own; the contract's schema on the server takes it or answers with what is wrong.
const asValues = (values: { kind: OwnKind; entry: Json }): OwnEntryValues => values as unknown as OwnEntryValues;
