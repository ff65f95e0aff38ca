const ID_BYTES = 10;

/** A row id for life. `randomUUID` is missing where the page came over plain http, so the bytes are drawn by hand. */
export function newRowId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(ID_BYTES));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}
