/** A finished case to explore, and to take the structure of. */
export type SampleChoice = {
  id: string;
  title: string;
  about: string;
  /** What it tries, by code. */
  scopes: readonly string[];
};

/** A way to begin for one situation or one kind of organisation. */
export type TemplateChoice = {
  id: string;
  name: string;
  about: string;
  why: string;
  /** Where the writer stands, rather than where they work. */
  isSituation: boolean;
  presets: readonly { title: string; items: readonly { name: string; why: string }[] }[];
};

export const waysToStart = ["questions", "template", "sample", "file"] as const;
export type WayToStart = (typeof waysToStart)[number];
