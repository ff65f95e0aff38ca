const HERE = "http://here.test";

/** Where to go after signing in: a path of this site, and the list of proposals for anything else. */
export function ownPath(next: string | null | undefined): string {
  if (!next?.startsWith("/")) return "/proposals";
  const address = addressOf(next);
  if (address?.origin !== HERE) return "/proposals";
  const path = `${address.pathname}${address.search}${address.hash}`;
  return path.startsWith("//") || path.startsWith("/api/") ? "/proposals" : path;
}

/** As a browser reads it: "\\" is "/", tabs vanish, and "//host" is another site. */
function addressOf(next: string): URL | null {
  try {
    return new URL(next, HERE);
  } catch {
    return null;
  }
}
