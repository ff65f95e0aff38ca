const FALLBACK = "foothold";
const MAX_NAME_CHARACTERS = 100;

/**
 * Content-Disposition of a download, by RFC 6266: a plain name for old clients and the true one beside it. Quotes,
 * slashes, line ends and signs that turn text around are left out, so a title can neither end the header nor lie.
 */
export function nameDownload(title: string, extension: string): string {
  const safe = title
    .replace(/[\p{Cc}\p{Cf}\p{Cs}"\\/:*?<>|%]/gu, " ")
    .replace(/\s+/g, " ")
    .trim();
  const name = Array.from(safe).slice(0, MAX_NAME_CHARACTERS).join("").trim() || FALLBACK;
  const plain = name
    .normalize("NFKD")
    .replace(/\p{Pd}/gu, "-")
    .replace(/…/g, "...")
    .replace(/[^\x20-\x7e]/g, "")
    .trim();
  const encoded = encodeURIComponent(`${name}.${extension}`).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16)}`,
  );
  return `attachment; filename="${plain || FALLBACK}.${extension}"; filename*=UTF-8''${encoded}`;
}
