import { linked, partsLike } from "../office-file";
import { childOf, findAll, type XmlNode } from "../parse-xml";
import { type PptxRule, rule } from "./pptx-rule";

const TYPES = "[Content_Types].xml";
const PRESENTATION = "ppt/presentation.xml";

const overridesOf = (root: XmlNode | undefined): string[] =>
  findAll(root, "Override").map(({ attributes }) => attributes.PartName?.slice(1) ?? "");

export const packageRules: readonly PptxRule[] = [
  rule("override-target", ({ xml, paths }) => {
    const overrides = overridesOf(xml.get(TYPES));
    const twice = overrides.filter((path, at) => overrides.indexOf(path) !== at);
    return [
      ...overrides.filter((path) => !paths.includes(path)).map((path) => `${path} is not there`),
      ...twice.map((path) => `${path} is listed twice`),
    ].map((message) => ({ part: TYPES, message }));
  }),
  rule("content-type", ({ xml, paths }) => {
    const root = xml.get(TYPES);
    const overrides = overridesOf(root);
    const defaults = findAll(root, "Default").map(({ attributes }) => attributes.Extension);
    const isTyped = (path: string): boolean =>
      path === TYPES || overrides.includes(path) || defaults.includes(/\.([^./]+)$/u.exec(path)?.[1]);
    const jpg = findAll(root, "Default").filter(({ attributes }) => attributes.ContentType === "image/jpg");
    return [
      ...paths.filter((path) => !isTyped(path)).map((part) => ({ part, message: "the part has none" })),
      ...jpg.map(() => ({ part: TYPES, message: "image/jpg is no media type" })),
    ];
  }),
  rule("relationship", ({ xml, paths, links, doubledLinks }) => {
    const faults = doubledLinks.map((message) => ({ part: "rels", message: `${message} is given twice` }));
    for (const [part, own] of links) {
      for (const [id, { target, isExternal }] of own) {
        const isSound = isExternal ? /^(https?|mailto):/iu.test(target) : paths.includes(target);
        if (!isSound) faults.push({ part, message: `${id} leads to ${target}` });
      }
    }
    for (const [part, root] of xml) {
      if (part.endsWith(".rels")) continue;
      for (const [id, element] of usedLinks(root)) {
        if (!links.get(part)?.has(id)) faults.push({ part, message: `${element} uses ${id}, which is not declared` });
      }
    }
    return faults;
  }),
  rule("main-part", (file) => {
    const main = linked(file, "", "officeDocument");
    return main.length === 1 && main[0] === PRESENTATION
      ? []
      : [{ part: "_rels/.rels", message: `${main} is the main part` }];
  }),
  rule("child-order", ({ xml }) => {
    const names = xml.get(PRESENTATION)?.children.map(({ name }) => name) ?? [];
    const places = names.map((name) => ORDER.indexOf(name));
    const isSorted = places.every((place, at) => place >= 0 && place >= (places[at - 1] ?? 0));
    return isSorted ? [] : [{ part: PRESENTATION, message: names.join(", ") }];
  }),
  rule("slide-id", ({ xml }) => {
    const ids = findAll(childOf(xml.get(PRESENTATION), "p:sldIdLst"), "p:sldId").map(({ attributes }) => attributes.id);
    const isSound = ids.length > 0 && new Set(ids).size === ids.length && ids.every((id) => Number(id) >= 256);
    return isSound ? [] : [{ part: PRESENTATION, message: `the ids of the slides are ${ids}` }];
  }),
  rule("layout-id", ({ xml }) => {
    const ids = [...xml.values()]
      .flatMap((root) => [...findAll(root, "p:sldMasterId"), ...findAll(root, "p:sldLayoutId")])
      .map(({ attributes }) => attributes.id);
    const isSound = new Set(ids).size === ids.length && ids.every((id) => Number(id) >= 2 ** 31);
    return isSound ? [] : [{ part: PRESENTATION, message: `masters and layouts have the ids ${ids}` }];
  }),
  rule("theme", (file) => {
    const themes = partsLike(file, /Masters\/[^/]+\.xml$/u).map(([part]) => ({
      part,
      own: linked(file, part, "theme"),
    }));
    return themes.flatMap(({ part, own }) => {
      if (own.length !== 1) return [{ part, message: `${own.length} themes` }];
      const isShared = themes.some((other) => other.part !== part && other.own[0] === own[0]);
      return isShared ? [{ part, message: `${own[0]} is shared with another master` }] : [];
    });
  }),
  rule("notes", (file) => {
    const notes = partsLike(file, /^ppt\/notesSlides\/[^/]+\.xml$/u).map(([part]) => part);
    const hasMaster = findAll(file.xml.get(PRESENTATION), "p:notesMasterId").length === 1;
    const loose = notes.filter(
      (part) => linked(file, part, "notesMaster").length !== 1 || linked(file, part, "slide").length !== 1,
    );
    return [
      ...(notes.length > 0 && !hasMaster
        ? [{ part: PRESENTATION, message: "there are notes and no notes master" }]
        : []),
      ...loose.map((part) => ({ part, message: "notes need their slide and a master" })),
    ];
  }),
  rule("value", ({ xml }) =>
    [...xml].flatMap(([part, root]) => brokenValues(root).map((message) => ({ part, message }))),
  ),
];

const ORDER = [
  "sldMasterIdLst",
  "notesMasterIdLst",
  "handoutMasterIdLst",
  "sldIdLst",
  "sldSz",
  "notesSz",
  "embeddedFontLst",
  "custShowLst",
  "photoAlbum",
  "custDataLst",
  "kinsoku",
  "defaultTextStyle",
  "modifyVerifier",
  "extLst",
].map((name) => `p:${name}`);

function usedLinks(node: XmlNode): [id: string, element: string][] {
  const own = Object.entries(node.attributes)
    .filter(([key]) => /^r:(id|embed|link|pict)$/u.test(key))
    .map(([, id]): [string, string] => [id, node.name]);
  return [...own, ...node.children.flatMap(usedLinks)];
}

const BROKEN = /^(NaN|undefined|null|Infinity|\[object Object\])$/u;

function brokenValues(node: XmlNode): string[] {
  const own = Object.entries(node.attributes)
    .filter(([, value]) => BROKEN.test(value))
    .map(([key, value]) => `${node.name} has ${key}="${value}"`);
  const printed = node.name === "a:t" && BROKEN.test(node.text) ? [`the text “${node.text}” is printed`] : [];
  return [...own, ...printed, ...node.children.flatMap(brokenValues)];
}
