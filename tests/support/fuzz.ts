import { gzipSync } from "node:zlib";

/** Texts that have broken other software. All are text, so all may be typed and must come back or be refused in words. */
export const hostileTexts: readonly string[] = [
  "",
  "a",
  "x".repeat(20_000),
  "\u0000 and \u0007 and \u0085",
  "\uFFFE\uFFFF",
  "lone \uD800 surrogate",
  "\uDC00",
  "\uFEFFwith a mark",
  "pay \u202Eemit\u202C \u2066now\u2069",
  "zero\u200Bwidth\u200Djoin\uFEFF",
  "שלום עולם مرحبا",
  `Z${"\u0334".repeat(60)}algo`,
  "👩‍🚒 🏳️‍🌈 🇨🇦",
  "漢字かな한글",
  "İıIi Cafe\u0301 Café",
  "<script>alert(1)</script>",
  '<img src=x onerror="alert(1)">',
  "</script>]]>",
  "javascript:alert(1)",
  "data:text/html,x",
  "//evil.example",
  "\\\\host\\share",
  "../../etc/passwd",
  "file:///etc/passwd",
  "http://169.254.169.254/",
  "http://[::1]/",
  '=HYPERLINK("http://evil.example")',
  "+cmd|' /C calc'!A0",
  "@SUM(1)",
  "name\r\nSet-Cookie: a=b",
  '"; filename="evil.exe',
  "'; DROP TABLE proposal; --",
  '{"contains":""}',
  // biome-ignore lint/suspicious/noTemplateCurlyInString: it is meant to look like a template.
  "%s%n${7*7}{{7*7}}",
  "0000-00-00",
  "9999-12-31",
  "2027-02-29",
];

/** The most that an outline lets one text have; longer ones are never read into it. */
export const LONGEST_PRINTED = 1_200;
export const printedHostileTexts = hostileTexts.map((text) => text.slice(0, LONGEST_PRINTED));

/** Values where text, a number or a list belongs. */
export const hostileValues: readonly unknown[] = [
  { contains: "" },
  { not: null },
  [[]],
  ["a", { id: 1 }],
  -1e308,
  2 ** 53 + 1,
  0.1 + 0.2,
  -0,
  true,
  Array.from({ length: 2_001 }, (_, index) => ({ id: `r${index}` })),
  "x".repeat(20_001),
];

export type HostileBody = { name: string; raw: BodyInit; headers?: Record<string, string> };

const bytes = (...values: number[]): Uint8Array<ArrayBuffer> => new Uint8Array(values);
const quoted = (text: string): string => JSON.stringify(text);

/** Bodies no operation may accept. */
export const hostileBodies: readonly HostileBody[] = [
  { name: "nothing", raw: "" },
  { name: "half an object", raw: '{"title": "x"' },
  { name: "no JSON", raw: "title=x&from=blank" },
  { name: "null", raw: "null" },
  { name: "a list", raw: "[]" },
  { name: "a text", raw: quoted("x") },
  { name: "a number that is none", raw: '{"title": NaN}' },
  { name: "a number beyond numbers", raw: '{"answers": {"longTermVision": 1e309}, "title": 1e309}' },
  { name: "depth 33", raw: `{"answers":${"[".repeat(33)}${"]".repeat(33)}}` },
  { name: "depth 10,000", raw: `${'{"a":'.repeat(10_000)}1${"}".repeat(10_000)}` },
  { name: "depth without an end", raw: "[".repeat(500_000) },
  { name: "1,000,000 items", raw: `{"answers":[${"1,".repeat(400_000)}1]}` },
  { name: "__proto__", raw: '{"__proto__": {"isAdmin": true}}' },
  { name: "constructor inside", raw: '{"answers": {"constructor": {"prototype": {}}}}' },
  { name: "prototype in escapes", raw: '{"answers": {"\\u0070rototype": 1}}' },
  { name: "the same key twice", raw: '{"title": "a", "title": "b", "from": "blank"}' },
  { name: "the same key twice in escapes", raw: '{"answers": {"a": 1, "\\u0061": 2}}' },
  { name: "owner and role", raw: '{"ownerId": "x", "role": "admin", "revision": 9, "id": "y", "createdBy": "z"}' },
  { name: "bytes that are no text", raw: bytes(0x7b, 0x22, 0xff, 0xfe, 0x22, 0x3a, 0x31, 0x7d) },
  { name: "overlong UTF-8", raw: bytes(0x7b, 0x22, 0xc0, 0x80, 0x22, 0x3a, 0x31, 0x7d) },
  { name: "UTF-16", raw: new Uint8Array(Buffer.from('{"title":"x"}', "utf16le")) },
  { name: "more than 8 MB", raw: quoted("x".repeat(9_000_000)) },
  { name: "gzip", raw: new Uint8Array(gzipSync("{}")), headers: { "content-encoding": "gzip" } },
  { name: "a form", raw: "title=x", headers: { "content-type": "application/x-www-form-urlencoded" } },
  { name: "text/plain", raw: "{}", headers: { "content-type": "text/plain" } },
  { name: "no content type", raw: "{}", headers: { "content-type": "" } },
  { name: "two content types", raw: "{}", headers: { "content-type": "application/json, text/plain" } },
  { name: "another charset", raw: "{}", headers: { "content-type": "application/json; charset=utf-16" } },
  { name: "a false length", raw: '{"title":', headers: { "content-length": "5" } },
];
