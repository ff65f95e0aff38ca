import { CONTENT_TYPES_NS, contentTypes, PACKAGE_RELATIONSHIPS_NS } from "./names";
import type { Part, Relationship } from "./part";
import { el, XML_HEAD } from "./xml";
import { type ZipEntry, zip } from "./zip";

type Package = {
  parts: readonly Part[];
  /** Relationships of the package itself: where its main part is, and what it says of itself. */
  relationships: readonly Relationship[];
  /** Content types of parts that name none, by extension. */
  extensions?: Readonly<Record<string, string>>;
  stamp: Date;
};

/** An Office file of these parts: the list of content types first, then each part with its relationships. */
export function writePackage({ parts, relationships, extensions = {}, stamp }: Package): Uint8Array {
  const entries: ZipEntry[] = [entry("[Content_Types].xml", contentTypesXml(parts, extensions))];
  entries.push(entry("_rels/.rels", relationshipsXml(relationships)));
  for (const { path, content, relationships: own = [] } of parts) {
    entries.push(entry(path, content));
    if (own.length > 0) entries.push(entry(relationshipsPathOf(path), relationshipsXml(own)));
  }
  return zip(entries, stamp);
}

const encoder = new TextEncoder();
const entry = (path: string, content: string | Uint8Array): ZipEntry => ({
  path,
  bytes: typeof content === "string" ? encoder.encode(content) : content,
});

const relationshipsPathOf = (path: string): string => path.replace(/([^/]+)$/u, "_rels/$1.rels");

function contentTypesXml(parts: readonly Part[], extensions: Readonly<Record<string, string>>): string {
  const defaults = { rels: contentTypes.relationships, xml: "application/xml", ...extensions };
  return (
    XML_HEAD +
    el(
      "Types",
      { xmlns: CONTENT_TYPES_NS },
      Object.entries(defaults).map(([extension, type]) => el("Default", { Extension: extension, ContentType: type })),
      parts.map(
        ({ path, contentType }) =>
          contentType !== undefined && el("Override", { PartName: `/${path}`, ContentType: contentType }),
      ),
    )
  );
}

const relationshipsXml = (relationships: readonly Relationship[]): string =>
  XML_HEAD +
  el(
    "Relationships",
    { xmlns: PACKAGE_RELATIONSHIPS_NS },
    relationships.map(({ id, type, target, isExternal }) =>
      el("Relationship", { Id: id, Type: type, Target: target, TargetMode: isExternal ? "External" : null }),
    ),
  );
