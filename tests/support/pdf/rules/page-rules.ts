import type { PdfFile, PdfPage } from "../pdf-file";
import { asName, asNumber } from "../pdf-objects";
import type { PdfRule } from "../pdf-rules";
import type { PdfContent } from "../pdf-structure";

const DECK_PAGE = { width: 960, height: 540 };
const SLACK_PT = 0.5;

type Page = PdfPage & { index: number; owned: PdfContent[] };

/** A rule a page: every message is a fault. */
const pageRule = (id: string, faults: (page: Page, file: PdfFile) => string[]): PdfRule => ({
  id,
  find: (file) =>
    file.pages.flatMap((page, index) => {
      const owned = file.structure.contents.filter((content) => content.page === index);
      return faults({ ...page, index, owned }, file).map((message) => ({ page: index + 1, message }));
    }),
});

const when = (isFault: boolean, message: string): string[] => (isFault ? [message] : []);

export const pageRules: readonly PdfRule[] = [
  {
    id: "page-size",
    find: ({ pages }, kind) =>
      pages.flatMap(({ width, height }, index) => {
        const off = Math.max(Math.abs(width - DECK_PAGE.width), Math.abs(height - DECK_PAGE.height));
        return kind === "deck" && off > SLACK_PT ? [{ page: index + 1, message: `${width} by ${height} points` }] : [];
      }),
  },
  pageRule("tabs", ({ dictionary }) =>
    when(asName(dictionary.get("Tabs")) !== "S", "the tab order does not follow the structure"),
  ),
  pageRule("viewer-tree", ({ hasViewerTree }) => when(!hasViewerTree, "a viewer finds no structure")),
  pageRule("unmarked-paint", ({ marks }) =>
    when(marks.unmarked > 0, `${marks.unmarked} painting operators lie outside every mark`),
  ),
  pageRule("mark-balance", ({ marks }) =>
    when(
      marks.leftOpen + marks.closedTooOften > 0,
      `${marks.leftOpen} marks stay open, ${marks.closedTooOften} are closed without being open`,
    ),
  ),
  pageRule("mark-nesting", ({ marks }) => marks.nested.map((mark) => `${mark} lies inside another mark`)),
  pageRule("mcid", ({ marks: { opened }, owned }) => mcidFaults(opened, owned)),
  pageRule("parent-tree", ({ dictionary, owned }, { structure }) => {
    const owners = structure.parentTree.get(asNumber(dictionary.get("StructParents")) ?? -1) ?? [];
    return owned
      .filter(({ mcid, element }) => element.number === null || owners[mcid] !== element.number)
      .map(({ mcid }) => `the parent tree names another owner of mark ${mcid}`);
  }),
  pageRule("notdef", ({ marks }) => when(marks.missingGlyphs > 0, `${marks.missingGlyphs} missing glyphs are painted`)),
  pageRule("link-contents", ({ links }) =>
    links.filter(({ contents }) => contents.trim() === "").map(({ target }) => `the link to ${target} says nothing`),
  ),
  pageRule("link-object", ({ links }, { structure }) =>
    links
      .filter(({ number, hasStructParent }) => {
        const owner = structure.annotations.find((annotation) => annotation.number === number);
        return owner?.element.role !== "Link" || !hasStructParent;
      })
      .map(({ target }) => `the link to ${target} belongs to no Link element`),
  ),
];

/** Every mark is painted once and owned once. */
function mcidFaults(opened: ReadonlyMap<number, number>, owned: readonly PdfContent[]): string[] {
  const owners = new Map<number, number>();
  for (const { mcid } of owned) owners.set(mcid, (owners.get(mcid) ?? 0) + 1);
  const all = [...new Set([...opened.keys(), ...owners.keys()])];
  return all.flatMap((mcid) => {
    const [painted, has] = [opened.get(mcid) ?? 0, owners.get(mcid) ?? 0];
    return painted === 1 && has === 1 ? [] : [`mark ${mcid} is painted ${painted} times and has ${has} owners`];
  });
}
