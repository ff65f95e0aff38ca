/**
 * What is worked out from the answers and kept in a version. `source` says of what shape it is, `varies` what of the
 * choices it depends on: a kit for a lunch hour is the same for every reader.
 */
type DocumentKind = {
  source: "deck" | "paper" | "register";
  varies: readonly ("variant" | "density")[];
  called: string;
};

export const documents = {
  deck: { source: "deck", varies: ["variant", "density"], called: "deck" },
  "five-minutes": { source: "deck", varies: ["variant", "density"], called: "deck for five minutes" },
  report: { source: "paper", varies: ["variant"], called: "report" },
  brief: { source: "paper", varies: ["variant"], called: "one-page brief" },
  qa: { source: "paper", varies: ["variant"], called: "questions and answers" },
  champion: { source: "paper", varies: ["variant"], called: "champion’s brief" },
  "lunch-hour": { source: "paper", varies: [], called: "lunch-hour kit" },
  register: { source: "register", varies: ["variant"], called: "risk register" },
} as const satisfies Record<string, DocumentKind>;
export type DocumentId = keyof typeof documents;

/** A table loses its keys' type in `Object.keys`; these are exactly the table's own keys. */
export const documentIds = Object.keys(documents) as DocumentId[];

type Format = {
  document: DocumentId;
  /** The first word of the file's address; no two formats share it together with their extension. */
  stem: string;
  extension: string;
  mediaType: string;
  /** Speaker notes can be added; they are left out until asked for. */
  hasNotes: boolean;
  /** What a reader calls it, in the name of the download; null: what its document is called. */
  called: string | null;
};

/** Every file an export can be. One line here, a renderer and its words in the dialog make a new one. */
export const exportFormats = {
  pdf: {
    document: "deck",
    stem: "deck",
    extension: "pdf",
    mediaType: "application/pdf",
    hasNotes: false,
    called: null,
  },
  pptx: {
    document: "deck",
    stem: "deck",
    extension: "pptx",
    mediaType: "application/vnd.openxmlformats-officedocument.presentationml.presentation",
    hasNotes: true,
    called: null,
  },
  handout: {
    document: "deck",
    stem: "handout",
    extension: "pdf",
    mediaType: "application/pdf",
    hasNotes: false,
    called: "handout with notes",
  },
  html: {
    document: "deck",
    stem: "deck",
    extension: "html",
    mediaType: "text/html; charset=utf-8",
    hasNotes: false,
    called: null,
  },
  "five-minutes": {
    document: "five-minutes",
    stem: "five-minutes",
    extension: "pdf",
    mediaType: "application/pdf",
    hasNotes: false,
    called: null,
  },
  "five-minutes-pptx": {
    document: "five-minutes",
    stem: "five-minutes",
    extension: "pptx",
    mediaType: "application/vnd.openxmlformats-officedocument.presentationml.presentation",
    hasNotes: true,
    called: null,
  },
  docx: {
    document: "report",
    stem: "report",
    extension: "docx",
    mediaType: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    hasNotes: false,
    called: null,
  },
  brief: {
    document: "brief",
    stem: "brief",
    extension: "pdf",
    mediaType: "application/pdf",
    hasNotes: false,
    called: null,
  },
  qa: {
    document: "qa",
    stem: "questions",
    extension: "pdf",
    mediaType: "application/pdf",
    hasNotes: false,
    called: null,
  },
  champion: {
    document: "champion",
    stem: "champion",
    extension: "pdf",
    mediaType: "application/pdf",
    hasNotes: false,
    called: null,
  },
  "lunch-hour": {
    document: "lunch-hour",
    stem: "lunch-hour",
    extension: "pdf",
    mediaType: "application/pdf",
    hasNotes: false,
    called: null,
  },
  register: {
    document: "register",
    stem: "register",
    extension: "xlsx",
    mediaType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    hasNotes: false,
    called: null,
  },
  "register-csv": {
    document: "register",
    stem: "register",
    extension: "csv",
    mediaType: "text/csv; charset=utf-8",
    hasNotes: false,
    called: null,
  },
} as const satisfies Record<string, Format>;
export type ExportFormat = keyof typeof exportFormats;

/** The same of the formats. */
export const exportFormatIds = Object.keys(exportFormats) as [ExportFormat, ...ExportFormat[]];

/** The formats that draw documents of that shape. */
export type FormatOf<Source extends DocumentKind["source"]> = {
  [F in ExportFormat]: (typeof documents)[(typeof exportFormats)[F]["document"]]["source"] extends Source ? F : never;
}[ExportFormat];
