import { editFirstContent, editPdf, replaceInPdf, splitStream } from "./edit-pdf";

/** One thing wrong with an otherwise good file, and the rule that has to notice. */
export type Mutation = { rule: string; damage: string; of: (bytes: Uint8Array) => Uint8Array };

const replace = (rule: string, damage: string, pattern: RegExp, replacement: string): Mutation => ({
  rule,
  damage,
  of: (bytes) => replaceInPdf(bytes, pattern, replacement),
});

const content = (rule: string, damage: string, edit: (operators: string) => string): Mutation => ({
  rule,
  damage,
  of: (bytes) => editFirstContent(bytes, edit),
});

/** Changes the first object that matches and no other. */
const replaceOnce = (rule: string, damage: string, pattern: RegExp, replacement: string): Mutation => ({
  rule,
  damage,
  of: (bytes) =>
    editPdf(bytes, ({ objects }) => {
      const found = [...objects].find(([, body]) => pattern.test(splitStream(body)[0]));
      if (!found) throw new Error(`nothing in the file reads ${pattern}`);
      objects.set(found[0], found[1].replace(pattern, replacement));
    }),
});

/** Changes the XMP packet, which is stored as plain text. */
const xmp = (rule: string, damage: string, pattern: RegExp, replacement: string): Mutation => ({
  rule,
  damage,
  of: (bytes) =>
    editPdf(bytes, ({ objects }) => {
      const found = [...objects].find(([, body]) => /\/Subtype \/XML/.test(body) && pattern.test(body));
      if (!found) throw new Error(`the XMP packet does not read ${pattern}`);
      const [head, stream] = splitStream(found[1].replace(pattern, replacement));
      const length = stream.replace(/^stream\r?\n|\r?\nendstream\s*$/g, "").length;
      objects.set(found[0], head.replace(/\/Length \d+/, `/Length ${length}`) + stream);
    }),
});

const documentMutations: readonly Mutation[] = [
  replace("tagged", "the file no longer says that it is tagged", /\/Marked true/, "/Marked false"),
  replace("tagged", "the tree is gone", /\/StructTreeRoot 6 0 R/, ""),
  replace("suspects", "the tags are called suspect", /\/Marked true/, "/Marked true /Suspects true"),
  replace("lang", "no language", /\/Lang \([^)]*\)/, "/Lang ()"),
  replace("title", "no title", /\/Title \d+ 0 R/, ""),
  xmp("title", "another title in XMP", /Roads/, "Lanes"),
  replace(
    "display-title",
    "the file's name is shown for its title",
    /\/DisplayDocTitle true/,
    "/DisplayDocTitle false",
  ),
  xmp("xmp", "a bare ampersand in XMP", /&amp;/, "&"),
  xmp("pdfua-id", "another part of the standard", /(pdfuaid:part>)1/, "$12"),
  replace("outline", "a bookmark is lost", /\/First (\d+) 0 R\s*\/Last \d+ 0 R/, ""),
  {
    rule: "encrypted",
    damage: "the trailer names a lock",
    of: (bytes) =>
      editPdf(bytes, (source) => {
        source.trailer = source.trailer.replace("/Root", "/Encrypt null /Root");
      }),
  },
  {
    rule: "object-streams",
    damage: "objects hide in a stream",
    of: (bytes) =>
      editPdf(bytes, ({ objects }) => {
        objects.set(Math.max(...objects.keys()) + 1, " << /Type /ObjStm /N 0 /First 0 >> ");
      }),
  },
];

const pageMutations: readonly Mutation[] = [
  replaceOnce("page-size", "a page as tall as its content", /\/MediaBox \[0 0 960 540\]/, "/MediaBox [0 0 960 560]"),
  replaceOnce("tabs", "the tab order is left to chance", /\/Tabs \/S/, ""),
  replaceOnce("viewer-tree", "a page that no tree knows", /\/StructParents \d+/, ""),
  content("unmarked-paint", "a line outside every mark", (operators) => `${operators}\n0 0 m 9 9 l S\n`),
  content("mark-balance", "a mark that stays open", (operators) => operators.replace(/EMC(?![\s\S]*EMC)/, "")),
  content("mark-balance", "a mark closed twice", (operators) => `${operators}\nEMC\n`),
  content("mark-nesting", "a mark inside another", (operators) =>
    operators.replace(/(\/H1 <<[^>]*>> BDC)/, "$1 /Span << /MCID 99 >> BDC EMC"),
  ),
  content("mcid", "a mark is painted twice", (operators) => operators.replace("/MCID 1\n", "/MCID 0\n")),
  replaceOnce("mcid", "an element points at another's mark", /\/K \[1\]/, "/K [0]"),
  replace("parent-tree", "the parent tree takes two owners for each other", /\[(\d+ 0 R) (\d+ 0 R) (\d+)/, "[$2 $1 $3"),
  content("notdef", "a character the face lacks", (operators) => operators.replace("<0001>", "<0000>")),
  replace("link-contents", "a link that says nothing", /\/Contents \([^)]+\)/, "/Contents ()"),
  replace("link-object", "a link that is no Link", /\/S \/Link/, "/S /Span"),
];

const structureMutations: readonly Mutation[] = [
  replace("root", "another element at the root", /\/S \/Document/, "/S /Part"),
  replaceOnce("role", "a structure type nobody knows", /\/S \/LBody/, "/S /Entry"),
  replaceOnce("nesting", "a list item in a table row", /\/S \/TD/, "/S /LI"),
  replaceOnce("empty", "a paragraph with nothing in it", /(\/S \/P\b[\s\S]*)\/K \[\d+\]/, "$1/K []"),
  replaceOnce("h1", "a page without its title", /\/S \/H1/, "/S /P"),
  replaceOnce("heading-skip", "a heading two levels down", /\/S \/P\b/, "/S /H3"),
  replace("figure-alt", "a picture without words", /\/Alt \([^)]*\)/, ""),
  replace("figure-bbox", "a picture without a place", /\/BBox \[[^\]]*\]/, ""),
  replaceOnce("list", "a list item without its body", /\/S \/LBody/, "/S /Lbl"),
  replaceOnce("table", "a row with a cell too few", /(\/S \/TR[\s\S]*\/K \[)\d+ 0 R /, "$1"),
  replace("table-head", "a table without headers", /\/S \/TH/, "/S /TD"),
  replaceOnce("th-scope", "a header that does not say what it heads", /\/Scope \/Column/, ""),
];

const fontMutations: readonly Mutation[] = [
  replaceOnce("font-embedded", "a face left out of the file", /\/FontFile2 \d+ 0 R/, ""),
  replaceOnce("font-unicode", "glyphs that are no characters", /\/ToUnicode \d+ 0 R/, ""),
  replaceOnce("cid-to-gid", "codes that lead to no glyph", /\/CIDToGIDMap \/Identity/, ""),
  replaceOnce("cidset", "an incomplete list of glyphs", /(\/FontFile2 (\d+ 0 R))/, "$1 /CIDSet $2"),
];

export const mutations: readonly Mutation[] = [
  ...documentMutations,
  ...pageMutations,
  ...structureMutations,
  ...fontMutations,
];
