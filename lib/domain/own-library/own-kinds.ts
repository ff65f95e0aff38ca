/** What an organisation may add to the shipped library. */
export const ownKinds = ["risk", "audience", "case", "objection", "figure"] as const;
export type OwnKind = (typeof ownKinds)[number];

export const isOwnKind = (kind: string): kind is OwnKind => ownKinds.some((known) => known === kind);

export const ownKindWords: Readonly<Record<OwnKind, { one: string; withArticle: string }>> = {
  risk: { one: "Risk", withArticle: "a risk" },
  audience: { one: "Audience", withArticle: "an audience" },
  case: { one: "Example", withArticle: "an example" },
  objection: { one: "Objection", withArticle: "an objection" },
  figure: { one: "Figure", withArticle: "a figure" },
};

/** Shipped ids are a letter and a number; an own entry's is a UUID. */
export const isOwnId = (id: string): boolean => /^[0-9a-f-]{36}$/.test(id);
