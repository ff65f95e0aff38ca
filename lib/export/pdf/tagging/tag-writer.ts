import type PDFDocument from "pdfkit";
import type { StructureElement } from "pdfkit";

// A mark may open only before one of these: inside a path or a text object it would be illegal.
const BEGINS_PAINTING = /(?:^|\s)(?:m|re|BT|Do|sh)$/;

type Leaf = { element: StructureElement; tag: string; label: string; linkLabels: ReadonlyMap<string, string> };
export type ArtifactType = "Layout" | "Pagination";

/**
 * Opens and closes marks while react-pdf paints; at most one is open at any time. Whatever is painted outside a leaf
 * becomes an artifact by itself. react-pdf catches errors thrown while it paints glyphs and only logs them, so the
 * first one is remembered here and thrown again at the end.
 */
export class TagWriter {
  private leaf: Leaf | null = null;
  private isArtifactOpen = false;
  /** Inside a leaf whose mark an inline link has closed; ordinary text opens it again. */
  private isPaused = false;
  private inlineLink: { target: string; element: StructureElement } | null = null;
  private failure: unknown = null;

  constructor(private readonly document: PDFDocument) {
    this.watchPainting();
    this.watchLinks("link");
    this.watchLinks("goTo");
  }

  open(element: StructureElement, tag: string, rest: Partial<Pick<Leaf, "label" | "linkLabels">> = {}): void {
    this.guard(() => {
      this.closeArtifact();
      this.leaf = { element, tag, label: "", linkLabels: new Map(), ...rest };
      element.add(this.document.markStructureContent(tag));
    });
  }

  close(): void {
    this.guard(() => {
      this.closeArtifact();
      if (!this.isPaused) this.document.endMarkedContent();
      this.isPaused = false;
      this.endInlineLink();
      // Before the next page: pdfkit notes the page that is current when an element with an annotation ends.
      this.leaf?.element.end();
      this.leaf = null;
    });
  }

  openArtifact(type: ArtifactType): void {
    this.guard(() => {
      this.closeArtifact();
      this.isArtifactOpen = true;
      this.document.markContent("Artifact", { type });
    });
  }

  closeArtifact(): void {
    if (!this.isArtifactOpen) return;
    this.isArtifactOpen = false;
    this.document.endMarkedContent();
  }

  /** Throws rather than let a file with a hole in its tags leave. */
  assertClean(): void {
    if (this.failure) throw this.failure;
    if (this.leaf) throw new Error("a structure mark was left open");
  }

  private guard<T>(run: () => T): T {
    try {
      return run();
    } catch (error) {
      this.failure ??= error;
      throw error;
    }
  }

  private watchPainting(): void {
    const { document } = this;
    const addContent = document.addContent.bind(document);
    document.addContent = (operators) => {
      this.guard(() => {
        if (BEGINS_PAINTING.test(operators)) this.beforePainting(operators);
      });
      return addContent(operators);
    };
    // pdfkit closes open marks by itself when it leaves a page.
    document.on("pageAdded", () => {
      this.isArtifactOpen = false;
    });
    const end = document.end.bind(document);
    document.end = () => {
      this.closeArtifact();
      end();
    };
  }

  private beforePainting(operators: string): void {
    if (this.leaf && this.isPaused && operators === "BT") {
      this.closeArtifact();
      this.isPaused = false;
      this.endInlineLink();
      this.leaf.element.add(this.document.markStructureContent(this.leaf.tag));
    } else if (!this.isArtifactOpen && (!this.leaf || this.isPaused)) {
      this.openArtifact("Layout");
    }
  }

  private watchLinks(method: "link" | "goTo"): void {
    const { document } = this;
    const annotate = document[method].bind(document);
    document[method] = (x, y, width, height, target, options = {}) =>
      this.guard(() => {
        if (!this.leaf) throw new Error(`link to ${target} lies inside an artifact`);
        const element = this.openInlineLink(this.leaf, target);
        const label = this.leaf.linkLabels.get(target) ?? target;
        const result = annotate(x, y, width, height, target, {
          ...options,
          structParent: element,
          Contents: pdfString(label),
        });
        this.closeAfterNextRun();
        return result;
      });
  }

  /** The same link on the next line stays one Link element. */
  private openInlineLink(leaf: Leaf, target: string): StructureElement {
    this.closeArtifact();
    if (!this.isPaused) this.document.endMarkedContent();
    this.isPaused = false;
    if (this.inlineLink?.target !== target) {
      this.endInlineLink();
      this.inlineLink = { target, element: this.document.struct("Link") };
      leaf.element.add(this.inlineLink.element);
    }
    this.inlineLink.element.add(this.document.markStructureContent("Link"));
    return this.inlineLink.element;
  }

  /** react-pdf moves on by `translate` right after it has painted a linked run: the mark ends there. */
  private closeAfterNextRun(): void {
    const { document } = this;
    const translate = document.translate;
    document.translate = (x, y, options) => {
      document.translate = translate;
      const moved = translate.call(document, x, y, options);
      document.endMarkedContent();
      this.isPaused = true;
      return moved;
    };
  }

  private endInlineLink(): void {
    this.inlineLink?.element.end();
    this.inlineLink = null;
  }
}

/** pdfkit writes a String object as a PDF string and a plain string as a name. */
const pdfString = (text: string): object => new String(text);
