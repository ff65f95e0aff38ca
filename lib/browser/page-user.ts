export type PageUser = { id: string; name: string };

/** For whom the page at hand was drawn, as its frame says; null where nobody is signed in. */
export function pageUser(): PageUser | null {
  if (typeof document === "undefined") return null;
  const { userId, userName = "" } = document.body.dataset;
  return userId === undefined ? null : { id: userId, name: userName };
}
