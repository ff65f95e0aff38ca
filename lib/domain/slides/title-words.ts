/** The words that titles take for what is tried and where: `{pilot}`, `{medium}`, `{thing}`, `{where}`. */
export const titleWords = (): Readonly<Record<"pilot" | "medium" | "thing" | "where", string>> => ({
  pilot: "social media pilot",
  medium: "social media",
  thing: "one thing on social media",
  where: "in public",
});
