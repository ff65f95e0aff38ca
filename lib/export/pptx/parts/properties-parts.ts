import type { FittedDeck } from "../../sheet/fitted-deck";
import { documentTitle } from "../../sheet/slide-words";
import { contentTypes } from "../package/names";
import type { Part } from "../package/part";
import { el, textEl, XML_HEAD } from "../package/xml";

export const CORE_PATH = "docProps/core.xml";
export const APP_PATH = "docProps/app.xml";

const CORE_NS = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";
const APP_NS = "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties";
const DUBLIN_CORE_NS = "http://purl.org/dc/elements/1.1/";
const TERMS_NS = "http://purl.org/dc/terms/";
const INSTANCE_NS = "http://www.w3.org/2001/XMLSchema-instance";

/** What the file says of itself. Time comes from the deck: whoever draws it again gets the same file. */
export function propertiesParts(deck: FittedDeck): Part[] {
  const { organisation, lang, frozenAt } = deck;
  const moment = (name: string): string =>
    el(name, { "xsi:type": "dcterms:W3CDTF" }, `${new Date(frozenAt).toISOString().slice(0, 19)}Z`);
  const core = el(
    "cp:coreProperties",
    { "xmlns:cp": CORE_NS, "xmlns:dc": DUBLIN_CORE_NS, "xmlns:dcterms": TERMS_NS, "xmlns:xsi": INSTANCE_NS },
    textEl("dc:title", documentTitle(deck)),
    textEl("dc:subject", "Proposal"),
    textEl("dc:creator", organisation),
    textEl("cp:lastModifiedBy", organisation),
    moment("dcterms:created"),
    moment("dcterms:modified"),
    textEl("dc:language", lang),
  );
  const app = el(
    "Properties",
    { xmlns: APP_NS },
    textEl("PresentationFormat", "Widescreen"),
    textEl("Slides", String(deck.slides.length)),
    textEl("Company", organisation),
  );
  return [
    { path: CORE_PATH, contentType: contentTypes.coreProperties, content: XML_HEAD + core },
    { path: APP_PATH, contentType: contentTypes.extendedProperties, content: XML_HEAD + app },
  ];
}
