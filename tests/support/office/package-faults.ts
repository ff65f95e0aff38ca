import { JSDOM } from "jsdom";
import type { OfficePackage } from "./read-package";

const IS_XML = /\.(xml|rels)$/u;
const SAFE_TARGET = /^(https?|mailto):/iu;
const LEAKED = />(NaN|undefined|Infinity|\[object Object\])</u;

// One window for all: making one takes sixty times as long as reading a part.
const parser = new new JSDOM("").window.DOMParser();

/** Throws where the text is no XML. */
export function parsePart(text: string): Document {
  const document = parser.parseFromString(text, "application/xml");
  const [fault] = document.getElementsByTagName("parsererror");
  if (fault) throw new Error(fault.textContent ?? "not well-formed");
  return document;
}

/** What is wrong with any office file: XML, content types, relationships, values that leaked. */
export function packageFaults(parts: OfficePackage): string[] {
  const broken = [...parts].filter(([path]) => IS_XML.test(path)).flatMap(([path, text]) => xmlFaults(path, text));
  if (broken.length > 0) return broken;
  return [...typeFaults(parts), ...relationFaults(parts)];
}

function xmlFaults(path: string, text: string): string[] {
  try {
    parsePart(text);
    return LEAKED.test(text) ? [`${path}: a value leaked into the words`] : [];
  } catch (error) {
    return [`${path}: ${error instanceof Error ? error.message : String(error)}`];
  }
}

function typeFaults(parts: OfficePackage): string[] {
  const types = parsePart(parts.get("[Content_Types].xml") ?? "<Types/>");
  const defaults = new Set([...types.getElementsByTagName("Default")].map((one) => one.getAttribute("Extension")));
  const overrides = [...types.getElementsByTagName("Override")].map((one) => one.getAttribute("PartName") ?? "");
  return [
    ...overrides.filter((name) => !parts.has(name.slice(1))).map((name) => `${name} has a type and no part`),
    ...[...parts.keys()]
      .filter((path) => path !== "[Content_Types].xml")
      .filter((path) => !overrides.includes(`/${path}`) && !defaults.has(path.split(".").at(-1) ?? ""))
      .map((path) => `${path} has no type`),
    ...overrides.filter((name, at) => overrides.indexOf(name) !== at).map((name) => `${name} has two types`),
  ];
}

const relationFaults = (parts: OfficePackage): string[] =>
  [...parts.keys()].filter((path) => path.endsWith(".rels")).flatMap((path) => faultsOfRelations(path, parts));

function faultsOfRelations(path: string, parts: OfficePackage): string[] {
  const folder = path.replace(/_rels\/[^/]+$/u, "");
  const relations = [...parsePart(parts.get(path) ?? "").getElementsByTagName("Relationship")];
  const ids = relations.map((one) => one.getAttribute("Id"));
  const source = parts.get(folder + (path.split("/").at(-1) ?? "").replace(/\.rels$/u, "")) ?? "";
  const used = [...source.matchAll(/ r:id="([^"]+)"/gu)].map(([, id]) => id ?? "");
  return [
    ...ids.filter((id, at) => ids.indexOf(id) !== at).map((id) => `${path}: two relationships are called ${id}`),
    ...used.filter((id) => !ids.includes(id)).map((id) => `${path}: nothing is called ${id}`),
    ...relations.flatMap((one) => {
      const target = one.getAttribute("Target") ?? "";
      if (one.getAttribute("TargetMode") === "External") {
        return SAFE_TARGET.test(target) ? [] : [`${path}: leads to ${target}`];
      }
      const at = target.startsWith("/") ? target.slice(1) : new URL(target, `file:///${folder}`).pathname.slice(1);
      return parts.has(at) ? [] : [`${path}: ${target} is not there`];
    }),
  ];
}
