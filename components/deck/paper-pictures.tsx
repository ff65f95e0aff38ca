import type { BrandRef } from "@/lib/domain/brand/brand-ref";
import { PaperPicture, type PicturedPaper } from "@/lib/export/html/paper-picture";

const PICTURE_WIDTH = 320;

type PaperPicturesProps = {
  /** Broken into pages as its PDF breaks. */
  paper: PicturedPaper;
  brand: BrandRef;
  /** Where the program that opens the file sets and breaks pages itself. */
  isSetElsewhere: boolean;
};

/** The pages of a paper as pictures. */
export function PaperPictures({ paper: { page, pages }, brand, isSetElsewhere }: PaperPicturesProps) {
  const numbered = pages.map((nodes, at) => ({ nodes, number: at + 1 }));
  return (
    <section aria-labelledby="pages-title" className="mt-8">
      <h3 id="pages-title" className="type-h4">
        What comes down
      </h3>
      <p className="mt-1 text-plain text-ink-2">
        {pages.length === 1 ? "1 page." : `${pages.length} pages.`}
        {isSetElsewhere && " Word sets the same words in its own styles and may break pages elsewhere."}
      </p>
      <ol className="export-papers">
        {numbered.map(({ nodes, number }) => (
          <li key={number}>
            <div inert aria-hidden>
              <PaperPicture page={page} nodes={nodes} brand={brand} width={PICTURE_WIDTH} />
            </div>
            <p className="mt-1.5 text-small text-ink-2">
              Page {number} of {pages.length}
            </p>
          </li>
        ))}
      </ol>
    </section>
  );
}
