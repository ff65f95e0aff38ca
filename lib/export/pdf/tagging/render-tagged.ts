import layoutDocument from "@react-pdf/layout";
import renderDocument from "@react-pdf/render";
import { type DocumentProps, Font, pdf } from "@react-pdf/renderer";
import type PDFDocument from "pdfkit";
import type { ReactElement } from "react";
import { createDocument, type DocumentFacts } from "./create-document";
import { TagWriter } from "./tag-writer";
import { type LaidOutNode, PAGE_ORIGIN, sentinel, weave } from "./weave";

// react-pdf lays out and paints but writes no structure. Only its last step is replaced: our own pdfkit document with
// tagging on, and marks woven into the laid-out tree. Four inner seams are used (the container's document, texts whose
// `lines` are there already, the tree that layout returns, children asked for in painting order), so the packages are
// pinned exactly and a contract test reads the tags.

export type LaidOutDocument = { children: LaidOutNode[] };

/** The tree as it will be painted, every line broken and every box in its place. */
export async function layOut(element: ReactElement<DocumentProps>): Promise<LaidOutDocument> {
  const { document } = pdf(element).container;
  hangLines(document as unknown as LaidOutNode);
  const layout = await layOutTree(document, Font);
  layout.children.forEach(hangLabels);
  return layout;
}

/** A text that has its lines is neither shaped nor broken again. */
function hangLines(node: LaidOutNode): void {
  if (node.props?.shaped) node.lines = [...node.props.shaped];
  node.children?.forEach(hangLines);
}

/** The labels of a drawing stand in spans, which the renderer sets by itself and which get their own line here. */
function hangLabels(node: LaidOutNode): void {
  const { shaped } = node.props ?? {};
  if (shaped && node.children?.[0]?.type === "TSPAN") node.children[0].lines = [...shaped];
  node.children?.forEach(hangLabels);
}

/** The pages could be drawn, but not so that a screen reader would find its way. */
export class TaggingError extends Error {
  override readonly name = "TaggingError";
}

/** Throws a TaggingError rather than return a file with a hole in its tags. */
export async function renderTagged(layout: LaidOutDocument, facts: DocumentFacts): Promise<Uint8Array> {
  try {
    return await paintTagged(layout, facts);
  } catch (error) {
    throw new TaggingError(error instanceof Error ? error.message : String(error), { cause: error });
  }
}

async function paintTagged(layout: LaidOutDocument, facts: DocumentFacts): Promise<Uint8Array> {
  const document = createDocument(facts);
  const writer = new TagWriter(document);
  const root = document.struct("Document");
  document.addStructure(root);

  const pages = layout.children.map((page): LaidOutNode => {
    const section = document.struct("Sect", { title: bookmarkOf(page) });
    root.add(section);
    const weaving = { document, writer, pageHeight: page.box?.height ?? 0 };
    const children = (page.children ?? []).flatMap((child) => weave(child, section, PAGE_ORIGIN, weaving));
    return { ...page, children: [...children, sentinel(() => section.end())] };
  });

  const chunks: Uint8Array[] = [];
  const finished = new Promise<void>((resolve, reject) => {
    document.on("data", (chunk) => chunks.push(chunk));
    document.on("end", resolve);
    document.on("error", reject);
  });
  paint(document, { ...layout, children: pages });
  writer.assertClean();
  await finished;
  return new Uint8Array(Buffer.concat(chunks));
}

function bookmarkOf({ props }: LaidOutNode): string | undefined {
  const bookmark = props?.bookmark;
  if (typeof bookmark !== "object" || bookmark === null || !("title" in bookmark)) return undefined;
  return typeof bookmark.title === "string" ? bookmark.title : undefined;
}

/**
 * The library types its tree for its own use and leaves out the font store, its second argument; the fields of
 * `LaidOutNode` are those its pinned version sets.
 */
const layOutTree = layoutDocument as unknown as (root: unknown, fonts: typeof Font) => Promise<LaidOutDocument>;

/** Paints every page and ends the document; the library's types know only its own kind of tree and context. */
function paint(document: PDFDocument, layout: LaidOutDocument): void {
  renderDocument(document as never, layout as never);
}
