const asked = new Map<string, Promise<Document | null>>();

/** The preview page as the server draws it now; null when it could not be had. Askers of the same moment share it. */
export function fetchLivePage(href: string): Promise<Document | null> {
  const known = asked.get(href);
  if (known) return known;
  const page = readPage(href).finally(() => asked.delete(href));
  asked.set(href, page);
  return page;
}

async function readPage(href: string): Promise<Document | null> {
  try {
    const response = await fetch(href);
    return response.ok ? new DOMParser().parseFromString(await response.text(), "text/html") : null;
  } catch {
    return null;
  }
}
