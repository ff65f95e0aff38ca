import {
  asDictionary,
  asList,
  asName,
  asNumber,
  asText,
  type PdfDictionary,
  type PdfObjects,
  PdfReference,
  type PdfValue,
} from "./pdf-objects";

// The structure tree with what viewers' libraries do not hand out: attributes, page of every mark, annotations.

export type PdfElement = {
  role: string;
  title: string | null;
  alt: string | null;
  /** The words to read in place of what is painted. */
  actualText: string | null;
  attributes: PdfDictionary;
  parent: PdfElement | null;
  children: PdfElement[];
  /** Object number, by which the parent tree names it; null where it is written in place. */
  number: number | null;
  /** Index of the page of its first content; null where it has none. */
  page: number | null;
  contents: PdfContent[];
  annotations: PdfAnnotation[];
};
export type PdfContent = { mcid: number; page: number | null; element: PdfElement };
export type PdfAnnotation = { number: number; element: PdfElement };

export type PdfStructure = {
  roots: PdfElement[];
  elements: PdfElement[];
  contents: PdfContent[];
  annotations: PdfAnnotation[];
  /** Owners by the parent tree: key of a page or annotation, then mark. Object numbers. */
  parentTree: ReadonlyMap<number, readonly (number | null)[]>;
};

export type PdfLookup = {
  resolve: (value: PdfValue | undefined) => PdfValue | undefined;
  dictionary: (value: PdfValue | undefined) => PdfDictionary | null;
  list: (value: PdfValue | undefined) => readonly PdfValue[];
};

export function lookupOf({ objects }: PdfObjects): PdfLookup {
  const resolve = (value: PdfValue | undefined): PdfValue | undefined =>
    value instanceof PdfReference ? objects.get(value.number)?.value : value;
  return {
    resolve,
    dictionary: (value) => asDictionary(resolve(value)),
    list: (value) => asList(resolve(value)) ?? [],
  };
}

/** Object numbers of the pages, in order. */
export function pageNumbersOf(catalog: PdfDictionary, lookup: PdfLookup): number[] {
  const collect = (value: PdfValue | undefined): number[] => {
    const node = lookup.dictionary(value);
    if (asName(node?.get("Type")) === "Pages") return lookup.list(node?.get("Kids")).flatMap(collect);
    return value instanceof PdfReference ? [value.number] : [];
  };
  return collect(catalog.get("Pages"));
}

export function readStructure(catalog: PdfDictionary, lookup: PdfLookup): PdfStructure {
  const tree = lookup.dictionary(catalog.get("StructTreeRoot"));
  const reader = new StructureReader(lookup, pageNumbersOf(catalog, lookup));
  const roots = reader.kidsOf(tree).map((kid) => reader.readElement(kid, null));
  return { roots, ...reader.found, parentTree: readParentTree(tree, lookup) };
}

class StructureReader {
  readonly found: Pick<PdfStructure, "elements" | "contents" | "annotations"> = {
    elements: [],
    contents: [],
    annotations: [],
  };

  constructor(
    private readonly lookup: PdfLookup,
    private readonly pages: readonly number[],
  ) {}

  kidsOf(node: PdfDictionary | null): readonly PdfValue[] {
    const kids = this.lookup.resolve(node?.get("K"));
    if (kids === undefined || kids === null) return [];
    return asList(kids) ?? [node?.get("K") ?? kids];
  }

  readElement(value: PdfValue, parent: PdfElement | null): PdfElement {
    const node = this.lookup.dictionary(value) ?? new Map();
    const element: PdfElement = {
      role: asName(node.get("S")) ?? "",
      title: asText(this.lookup.resolve(node.get("T")) ?? null),
      alt: asText(this.lookup.resolve(node.get("Alt")) ?? null),
      actualText: asText(this.lookup.resolve(node.get("ActualText")) ?? null),
      attributes: this.attributesOf(node),
      parent,
      children: [],
      number: value instanceof PdfReference ? value.number : null,
      page: null,
      contents: [],
      annotations: [],
    };
    this.found.elements.push(element);
    for (const kid of this.kidsOf(node)) this.readKid(kid, element, node.get("Pg"));
    return element;
  }

  private readKid(kid: PdfValue, element: PdfElement, ownPage: PdfValue | undefined): void {
    const item = this.lookup.resolve(kid);
    const node = asDictionary(item);
    const mcid = asNumber(item) ?? asNumber(node?.get("MCID"));
    const page = this.pageOf(node?.get("Pg") ?? ownPage);
    if (mcid !== null) {
      const content = { mcid, page, element };
      element.contents.push(content);
      this.found.contents.push(content);
      element.page ??= page;
    } else if (asName(node?.get("Type")) === "OBJR") {
      const object = node?.get("Obj");
      const annotation = { number: object instanceof PdfReference ? object.number : -1, element };
      element.annotations.push(annotation);
      this.found.annotations.push(annotation);
      element.page ??= page;
    } else if (node) {
      const child = this.readElement(kid, element);
      element.children.push(child);
      element.page ??= child.page;
    }
  }

  private attributesOf(node: PdfDictionary): PdfDictionary {
    const attributes = this.lookup.resolve(node.get("A"));
    const lists = asList(attributes) ?? [attributes ?? null];
    return new Map(lists.flatMap((entry) => [...(this.lookup.dictionary(entry) ?? [])]));
  }

  private pageOf(value: PdfValue | undefined): number | null {
    const index = value instanceof PdfReference ? this.pages.indexOf(value.number) : -1;
    return index < 0 ? null : index;
  }
}

function readParentTree(tree: PdfDictionary | null, lookup: PdfLookup): PdfStructure["parentTree"] {
  const owners = new Map<number, readonly (number | null)[]>();
  const numberOf = (value: PdfValue): number | null => (value instanceof PdfReference ? value.number : null);
  const read = (value: PdfValue | undefined): void => {
    const node = lookup.dictionary(value);
    lookup.list(node?.get("Kids")).forEach(read);
    const entries = lookup.list(node?.get("Nums"));
    for (let at = 0; at + 1 < entries.length; at += 2) {
      const [key, owner] = [asNumber(entries[at]), entries[at + 1] ?? null];
      if (key !== null) owners.set(key, asList(lookup.resolve(owner))?.map(numberOf) ?? [numberOf(owner)]);
    }
  };
  read(tree?.get("ParentTree"));
  return owners;
}
