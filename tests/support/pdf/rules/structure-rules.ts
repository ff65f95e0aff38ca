import { asList } from "../pdf-objects";
import type { PdfKind, PdfRule } from "../pdf-rules";
import type { PdfElement } from "../pdf-structure";

const GROUPS = ["Document", "Part", "Art", "Sect", "Div", "BlockQuote", "Caption", "TOC", "TOCI", "Index", "NonStruct"];
const BLOCKS = ["P", "H", "H1", "H2", "H3", "H4", "H5", "H6", "L", "LI", "Lbl", "LBody"];
const TABLES = ["Table", "TR", "TH", "TD", "THead", "TBody", "TFoot"];
const INLINES = [
  "Span",
  "Quote",
  "Note",
  "Reference",
  "BibEntry",
  "Code",
  "Link",
  "Annot",
  "Figure",
  "Formula",
  "Form",
];
const ROLES = new Set([...GROUPS, ...BLOCKS, ...TABLES, ...INLINES]);

/** Parents a role may have, where that is restricted. */
const PARENTS: Readonly<Record<string, readonly string[]>> = {
  LI: ["L"],
  Lbl: ["LI", "Note", "BibEntry"],
  LBody: ["LI"],
  TR: ["Table", "THead", "TBody", "TFoot"],
  TH: ["TR"],
  TD: ["TR"],
  THead: ["Table"],
  TBody: ["Table"],
  TFoot: ["Table"],
  Caption: ["Table", "L", "Figure", "Formula"],
};
/** Roles that hold no block of another kind of content. */
const TEXT_ONLY = /^(P|H[1-6]?|Lbl|Caption|Link|Span|Figure)$/;
const MAY_BE_EMPTY = new Set(["TD", "TH"]);
const ALT_CHARACTERS = { min: 5, max: 500 };

const elementRule = (id: string, faults: (element: PdfElement) => (string | false)[]): PdfRule => ({
  id,
  find: ({ structure }) =>
    structure.elements.flatMap((element) =>
      faults(element)
        .filter((message) => message !== false)
        .map((message) => ({ page: element.page === null ? null : element.page + 1, message })),
    ),
});

export const structureRules: readonly PdfRule[] = [
  {
    id: "root",
    find: ({ structure: { roots } }) =>
      roots.length === 1 && roots[0]?.role === "Document"
        ? []
        : [{ page: null, message: "the tree does not begin with one Document" }],
  },
  elementRule("role", ({ role }) => [!ROLES.has(role) && `“${role}” is no structure type`]),
  elementRule("nesting", ({ role, parent }) => {
    const above = parent?.role ?? "the root";
    return [
      PARENTS[role]?.includes(above) === false && `${role} lies in ${above}`,
      TEXT_ONLY.test(above) && TEXT_ONLY.test(role) && !/^(Link|Span|Figure)$/.test(role) && `${role} lies in ${above}`,
    ];
  }),
  elementRule("empty", ({ role, page }) => [page === null && !MAY_BE_EMPTY.has(role) && `${role} has no content`]),
  elementRule("figure-alt", ({ role, alt }) => {
    const length = [...(alt?.trim() ?? "")].length;
    const isGood = length >= ALT_CHARACTERS.min && length <= ALT_CHARACTERS.max;
    return [isGraphic(role) && !isGood && `${role} has alternative text of ${length} characters`];
  }),
  elementRule("figure-bbox", ({ role, attributes }) => [
    isGraphic(role) && asList(attributes.get("BBox"))?.length !== 4 && `${role} does not say where it stands`,
  ]),
  elementRule("list", (element) => [isBrokenList(element) && `${element.role} holds ${rolesIn(element)}`]),
  elementRule("link-object", ({ role, annotations }) => [
    role === "Link" && annotations.length === 0 && "a Link element holds no annotation",
  ]),
  {
    id: "h1",
    find: ({ structure, pages }, kind) =>
      headingGroups(structure.elements, pages.length, kind).flatMap(({ page, levels }) =>
        levels[0] === 1 && levels.filter((level) => level === 1).length === 1
          ? []
          : [{ page, message: `headings are ${levels.join(", ") || "none"}; one H1 belongs first` }],
      ),
  },
  {
    id: "heading-skip",
    find: ({ structure, pages }, kind) =>
      headingGroups(structure.elements, pages.length, kind).flatMap(({ page, levels }) =>
        levels
          .filter((level, at) => at > 0 && level > (levels[at - 1] ?? level) + 1)
          .map((level) => ({ page, message: `H${level} follows a heading more than one above it` })),
      ),
  },
];

const isGraphic = (role: string): boolean => role === "Figure" || role === "Formula";

const rolesIn = ({ children, contents }: PdfElement): string =>
  [...children.map(({ role }) => role), ...(contents.length > 0 ? ["text of its own"] : [])].join(", ") || "nothing";

function isBrokenList({ role, children, contents }: PdfElement): boolean {
  const roles = children.map((child) => child.role);
  if (role === "L") {
    return !roles.includes("LI") || roles.some((child) => child !== "LI" && child !== "Caption") || contents.length > 0;
  }
  if (role !== "LI") return false;
  return !roles.includes("LBody") || roles.some((child) => child !== "Lbl" && child !== "LBody") || contents.length > 0;
}

type Headings = { page: number | null; levels: number[] };

/** A deck has a run of headings a page, a paper one in all. */
function headingGroups(elements: readonly PdfElement[], pageCount: number, kind: PdfKind): Headings[] {
  const headings = elements.filter(({ role }) => /^H[1-6]$/.test(role));
  const levelsOf = (some: PdfElement[]): number[] => some.map(({ role }) => Number(role[1]));
  if (kind === "paper") return [{ page: null, levels: levelsOf(headings) }];
  return Array.from({ length: pageCount }, (_, index) => ({
    page: index + 1,
    levels: levelsOf(headings.filter(({ page }) => page === index)),
  }));
}
