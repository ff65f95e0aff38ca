import { posix } from "node:path";
import { parseXml, type XmlNode } from "./parse-xml";
import { unzip } from "./unzip";

export type Link = { type: string; target: string; isExternal: boolean };

/** A package taken apart: its parts, those of XML read, and what leads from where to where. */
export type OfficeFile = {
  paths: string[];
  xml: Map<string, XmlNode>;
  bytes: Map<string, Uint8Array>;
  /** By the part that they lead from, then by their ids; the package itself is "". */
  links: Map<string, Map<string, Link>>;
  /** Ids of links that a part gives twice. */
  doubledLinks: string[];
};

/** Throws where the zip or the XML of a part cannot be read. */
export function openOfficeFile(file: Uint8Array): OfficeFile {
  const bytes = unzip(file);
  const xml = new Map<string, XmlNode>();
  for (const [path, content] of bytes) {
    if (/\.(xml|rels)$/u.test(path)) xml.set(path, parsePart(path, content));
  }
  return { paths: [...bytes.keys()], bytes, xml, ...readLinks(xml) };
}

function parsePart(path: string, content: Uint8Array): XmlNode {
  try {
    return parseXml(new TextDecoder("utf-8", { fatal: true }).decode(content));
  } catch (error) {
    throw new Error(`${path}: ${error instanceof Error ? error.message : String(error)}`);
  }
}

function readLinks(xml: OfficeFile["xml"]): Pick<OfficeFile, "links" | "doubledLinks"> {
  const links: OfficeFile["links"] = new Map();
  const doubledLinks: string[] = [];
  for (const [path, root] of xml) {
    const match = /^(.*?)_rels\/([^/]*)\.rels$/u.exec(path);
    if (match === null) continue;
    const source = `${match[1]}${match[2]}`;
    const own = new Map<string, Link>();
    for (const { attributes } of root.children) {
      const { Id = "", Type = "", Target = "", TargetMode } = attributes;
      if (own.has(Id)) doubledLinks.push(`${path}: ${Id}`);
      const isExternal = TargetMode === "External";
      own.set(Id, {
        type: Type.split("/").at(-1) ?? "",
        target: isExternal ? Target : resolve(source, Target),
        isExternal,
      });
    }
    links.set(source, own);
  }
  return { links, doubledLinks };
}

const resolve = (source: string, target: string): string =>
  target.startsWith("/") ? target.slice(1) : posix.normalize(posix.join(posix.dirname(source), target));

/** The parts a part leads to by links of one type. */
export const linked = ({ links }: OfficeFile, path: string, type: string): string[] =>
  [...(links.get(path)?.values() ?? [])].filter((link) => link.type === type).map(({ target }) => target);

export const partsLike = ({ xml }: OfficeFile, pattern: RegExp): [path: string, root: XmlNode][] =>
  [...xml].filter(([path]) => pattern.test(path));
