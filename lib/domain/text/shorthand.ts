export type Shorthand = {
  /** Whole words, each with capitals as typed and as it is printed. */
  words: Readonly<Record<string, string>>;
  /** Of these the first letter is large where they begin a sentence. */
  nouns: Readonly<Record<string, string>>;
  /** Units behind a number: one of them, several, and "2 hrs/wk" as 2 hours a week. */
  units: Readonly<Record<string, readonly [one: string, many: string, each: string]>>;
  /** What may stand behind several of a unit; before a noun it is one, as in "8-week pilot". */
  behindUnits: readonly string[];
  /** For a "&" between spaces. */
  and: string;
};

/** What people shorten when they are in a hurry, by language; whatever is not listed stays as it is typed. */
export const shorthand: Readonly<Record<string, Shorthand>> = {
  en: {
    words: {
      "w/out": "without",
      "w/o": "without",
      "w/in": "within",
      "w/end": "weekend",
      "w/ends": "weekends",
      "w/": "with",
      wk: "week",
      Wk: "Week",
      wks: "weeks",
      Wks: "Weeks",
      wkly: "weekly",
      Wkly: "Weekly",
      qtrly: "quarterly",
      hrs: "hours",
      Hrs: "Hours",
      mins: "minutes",
      Mins: "Minutes",
      mth: "month",
      mths: "months",
      yr: "year",
      Yr: "Year",
      yrs: "years",
      ppl: "people",
      Ppl: "People",
      thru: "through",
    },
    nouns: { Qs: "questions" },
    units: {
      wk: ["week", "weeks", "a week"],
      wks: ["week", "weeks", "a week"],
      hr: ["hour", "hours", "an hour"],
      hrs: ["hour", "hours", "an hour"],
      min: ["minute", "minutes", "a minute"],
      mins: ["minute", "minutes", "a minute"],
      mth: ["month", "months", "a month"],
      yr: ["year", "years", "a year"],
      yrs: ["year", "years", "a year"],
    },
    behindUnits: [
      ...["a", "an", "the", "this", "that", "each", "every", "per", "and", "or", "but", "so", "then", "if", "when"],
      ...["of", "to", "in", "on", "at", "by", "for", "from", "with", "w/", "w/in", "w/o", "w/out", "within", "without"],
      ...["before", "after", "ago", "later", "earlier", "until", "till", "between", "over", "than", "as", "not"],
      ...["is", "are", "was", "were", "we", "they", "it", "who", "which", "x"],
    ],
    and: "and",
  },
};
