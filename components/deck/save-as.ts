/** Lets the browser fetch a file and keep it, under the name the server gives it. */
export function saveAs(url: string): void {
  const link = document.createElement("a");
  link.href = url;
  link.download = "";
  link.click();
}
