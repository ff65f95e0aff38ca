/** The part of pdfkit the tags are written through; the package ships no types of its own. */
declare module "pdfkit" {
  type Dictionary = { data: Record<string, unknown> };
  export type StructureElement = {
    dictionary: Dictionary;
    add(child: StructureElement | StructureContent): StructureElement;
    end(): void;
  };
  export type StructureContent = { readonly refs: unknown[] };
  type StructureOptions = { alt?: string; lang?: string; actual?: string; title?: string };
  /** The glyphs of a font that go into the file, and the number each has there. */
  export type GlyphSubset = {
    glyphs: number[];
    mapping: Record<number, number>;
    includeGlyph: (id: number) => number;
  };
  type DocumentOptions = {
    autoFirstPage: boolean;
    tagged: boolean;
    subset: string;
    pdfVersion: string;
    lang: string;
    displayTitle: boolean;
    info: Record<string, string | Date>;
  };
  type Annotate = (
    x: number,
    y: number,
    width: number,
    height: number,
    target: string,
    options?: Record<string, unknown>,
  ) => unknown;

  export default class PDFDocument {
    constructor(options: DocumentOptions);
    info: Record<string, unknown>;
    subset: unknown;
    _root: Dictionary;
    _font: { subset: GlyphSubset };
    font(source: unknown, size: number): PDFDocument;
    fontSize(size: number): PDFDocument;
    _addInfo(): void;
    struct(type: string, options?: StructureOptions): StructureElement;
    addStructure(element: StructureElement): PDFDocument;
    markStructureContent(type: string, options?: Record<string, unknown>): StructureContent;
    markContent(type: string, options?: Record<string, unknown>): PDFDocument;
    endMarkedContent(): PDFDocument;
    addContent(operators: string): PDFDocument;
    link: Annotate;
    goTo: Annotate;
    translate(x: number, y: number, options?: unknown): PDFDocument;
    end(): void;
    on(event: "data", listener: (chunk: Uint8Array) => void): this;
    on(event: "end" | "pageAdded", listener: () => void): this;
    on(event: "error", listener: (error: Error) => void): this;
  }
}
