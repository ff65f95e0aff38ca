/** Phrases that ask for nothing in particular. */
export const vaguePhrases = ["trust us", "support social media", "buy-in", "back us", "on board"] as const;

/** Words that say nothing of their own once a vague phrase is taken out. */
export const stopWords: ReadonlySet<string> = new Set([
  "give",
  "get",
  "your",
  "our",
  "us",
  "the",
  "a",
  "on",
  "for",
  "with",
  "social",
  "media",
  "work",
  "plan",
  "strategy",
]);

/** Things somebody can do on Monday. */
export const askVerbs: ReadonlySet<string> = new Set([
  "approve",
  "agree",
  "fund",
  "release",
  "name",
  "allow",
  "sponsor",
  "route",
  "send",
  "attend",
  "introduce",
  "second",
  "review",
  "delegate",
  "assign",
  "unblock",
  "provide",
  "answer",
  "lend",
  "buy",
  "open",
]);
