export type XmlNode = { name: string; attributes: Record<string, string>; children: XmlNode[]; text: string };

const TOKEN =
  /<\?[\s\S]*?\?>|<!--[\s\S]*?-->|<\/([^\s>]+)\s*>|<([^\s/>!?]+)((?:\s+[^\s=/>]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>|([^<]+)/gy;
const ATTRIBUTE = /([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
const NOT_ALLOWED = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u;

type Open = XmlNode & { prefixes: ReadonlySet<string> };

/** Reads XML, and throws where it is not well-formed: also on an undeclared prefix or a character XML has not. */
export function parseXml(source: string): XmlNode {
  const illegal = NOT_ALLOWED.exec(source)?.[0];
  if (illegal !== undefined) throw new Error(`U+${illegal.codePointAt(0)?.toString(16)} is not allowed in XML`);
  const top: Open = { name: "", attributes: {}, children: [], text: "", prefixes: new Set(["xml", "xmlns"]) };
  const open: Open[] = [top];
  const parent = (): Open => open.at(-1) ?? top;
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < source.length) {
    const at = TOKEN.lastIndex;
    const match = TOKEN.exec(source);
    if (match === null) throw new Error(`not well-formed near “${source.slice(at, at + 40)}”`);
    const [, closing, opening, attributes = "", selfClosing, characters] = match;
    if (characters !== undefined) {
      if (parent() === top && characters.trim() !== "") throw new Error("text outside the root element");
      parent().text += decode(characters);
    } else if (closing !== undefined) {
      if (parent() === top || parent().name !== closing) throw new Error(`</${closing}> closes <${parent().name}>`);
      open.pop();
    } else if (opening !== undefined) {
      const node = readElement(opening, attributes, parent());
      parent().children.push(node);
      if (selfClosing === "") open.push(node);
    }
  }
  if (parent() !== top) throw new Error(`<${parent().name}> is never closed`);
  const [root] = top.children;
  if (root === undefined || top.children.length !== 1) throw new Error(`${top.children.length} root elements`);
  return root;
}

function readElement(name: string, written: string, parent: Open): Open {
  const attributes: Record<string, string> = {};
  const prefixes = new Set(parent.prefixes);
  for (const [, key = "", double, single] of written.matchAll(ATTRIBUTE)) {
    if (key in attributes) throw new Error(`attribute ${key} is given twice`);
    attributes[key] = decode(double ?? single ?? "");
    if (key.startsWith("xmlns:")) prefixes.add(key.slice("xmlns:".length));
  }
  for (const used of [name, ...Object.keys(attributes)]) {
    const [prefix = "", local] = used.split(":");
    if (local !== undefined && !prefixes.has(prefix)) throw new Error(`the prefix of ${used} is not declared`);
  }
  return { name, attributes, children: [], text: "", prefixes };
}

const NAMED: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

function decode(text: string): string {
  return text.replace(/&([^;\s&]*)(;?)/g, (whole, entity: string, end: string) => {
    const named = NAMED[entity];
    if (end !== "" && named !== undefined) return named;
    const code = /^#(?:x([0-9a-f]+)|(\d+))$/iu.exec(entity);
    if (code === null || end === "") throw new Error(`bad entity “${whole}”`);
    return String.fromCodePoint(code[1] === undefined ? Number(code[2]) : Number.parseInt(code[1], 16));
  });
}

/** Every element of that name below a node, in the order of the file. */
export function findAll(node: XmlNode | undefined, name: string, found: XmlNode[] = []): XmlNode[] {
  for (const child of node?.children ?? []) {
    if (child.name === name) found.push(child);
    findAll(child, name, found);
  }
  return found;
}

export const childOf = (node: XmlNode | undefined, name: string): XmlNode | undefined =>
  node?.children.find((child) => child.name === name);

/** The words of a node: every run of text below it, paragraphs apart. */
export function textOf(node: XmlNode): string {
  if (node.name === "a:t" || node.name === "c:v") return node.text;
  const inner = node.children.map(textOf).join("");
  return node.name === "a:p" || node.name === "c:pt" ? `${inner}\n` : inner;
}
