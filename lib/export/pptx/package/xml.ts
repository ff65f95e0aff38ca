import { findOwn } from "@/lib/domain/text/find-own";
export type Attributes = Readonly<Record<string, string | number | boolean | null | undefined>>;
export type XmlChild = string | null | undefined | false | readonly XmlChild[];

export const XML_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** One element as text. Attributes that are null or undefined are left out; children are XML already. */
export function el(name: string, attributes: Attributes = {}, ...children: readonly XmlChild[]): string {
  let written = "";
  for (const key in attributes) {
    const value = findOwn(attributes, key);
    if (value === null || value === undefined) continue;
    written += ` ${key}="${typeof value === "string" ? escapeXml(value) : attributeOf(value)}"`;
  }
  const inner = join(children);
  return inner === "" ? `<${name}${written}/>` : `<${name}${written}>${inner}</${name}>`;
}

/** An element that holds words. */
export const textEl = (name: string, text: string): string => `<${name}>${escapeXml(text)}</${name}>`;

const attributeOf = (value: number | boolean): string => String(Number(value));

function join(children: readonly XmlChild[]): string {
  let joined = "";
  for (const child of children) {
    if (child === null || child === undefined || child === false) continue;
    joined += typeof child === "string" ? child : join(child);
  }
  return joined;
}

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "\n": "&#10;",
};
const SPECIAL = /[&<>"\n]/gu;
/** XML 1.0 has no way to write these, not even escaped. */
const FORBIDDEN = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

export const escapeXml = (text: string): string =>
  text.replace(FORBIDDEN, "").replace(SPECIAL, (character) => findOwn(ENTITIES, character) ?? character);
