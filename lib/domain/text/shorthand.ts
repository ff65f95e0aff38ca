export type Shorthand = {
  /** Whole words, each with capitals as typed and as it is printed. */
  words: Readonly<Record<string, string>>;
  /** Of these the first letter is large where they begin a sentence. */
  nouns: Readonly<Record<string, string>>;
  /** Units behind a number: one of them, and several. */
  units: Readonly<Record<string, readonly [one: string, many: string]>>;
  /** "2 hrs/wk": 2 hours a week. */
  per: string;
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
      wk: ["week", "weeks"],
      wks: ["week", "weeks"],
      hr: ["hour", "hours"],
      hrs: ["hour", "hours"],
      min: ["minute", "minutes"],
      mins: ["minute", "minutes"],
      mth: ["month", "months"],
      yr: ["year", "years"],
      yrs: ["year", "years"],
    },
    per: "a",
    and: "and",
  },
};
