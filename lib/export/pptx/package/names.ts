// Names from ECMA-376 (transitional), the form that every version of PowerPoint since 2007 reads.

export const DRAWING_NS = "http://schemas.openxmlformats.org/drawingml/2006/main";
export const PRESENTATION_NS = "http://schemas.openxmlformats.org/presentationml/2006/main";
export const CHART_NS = "http://schemas.openxmlformats.org/drawingml/2006/chart";
export const TABLE_URI = "http://schemas.openxmlformats.org/drawingml/2006/table";
export const SHEET_NS = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
export const RELATIONSHIPS_NS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
export const CONTENT_TYPES_NS = `${PACKAGE}/content-types`;
export const PACKAGE_RELATIONSHIPS_NS = `${PACKAGE}/relationships`;
export const CORE_PROPERTIES_TYPE = `${PACKAGE}/relationships/metadata/core-properties`;

/** The three prefixes that every part of a presentation declares at its root. */
export const presentationNamespaces = {
  "xmlns:a": DRAWING_NS,
  "xmlns:r": RELATIONSHIPS_NS,
  "xmlns:p": PRESENTATION_NS,
} as const;

export const relationshipType = (name: string): string => `${RELATIONSHIPS_NS}/${name}`;

const OFFICE = "application/vnd.openxmlformats-officedocument";
const presentationType = (name: string): string => `${OFFICE}.presentationml.${name}+xml`;

export const contentTypes = {
  presentation: presentationType("presentation.main"),
  slide: presentationType("slide"),
  slideLayout: presentationType("slideLayout"),
  slideMaster: presentationType("slideMaster"),
  notesMaster: presentationType("notesMaster"),
  notesSlide: presentationType("notesSlide"),
  presentationProperties: presentationType("presProps"),
  viewProperties: presentationType("viewProps"),
  tableStyles: presentationType("tableStyles"),
  theme: `${OFFICE}.theme+xml`,
  chart: `${OFFICE}.drawingml.chart+xml`,
  workbook: `${OFFICE}.spreadsheetml.sheet.main+xml`,
  worksheet: `${OFFICE}.spreadsheetml.worksheet+xml`,
  spreadsheet: `${OFFICE}.spreadsheetml.sheet`,
  extendedProperties: `${OFFICE}.extended-properties+xml`,
  coreProperties: "application/vnd.openxmlformats-package.core-properties+xml",
  relationships: "application/vnd.openxmlformats-package.relationships+xml",
} as const;
