/** What an organisation may add to the shipped library. */
export const ownKinds = ["risk", "audience", "case", "objection", "figure"] as const;
export type OwnKind = (typeof ownKinds)[number];

export const isOwnKind = (kind: string): kind is OwnKind => ownKinds.some((known) => known === kind);

export const ownKindWords: Readonly<Record<OwnKind, { one: string; many: string }>> = {
  risk: { one: "Risk", many: "Risks" },
  audience: { one: "Audience", many: "Audiences" },
  case: { one: "Example", many: "Examples" },
  objection: { one: "Objection", many: "Objections" },
  figure: { one: "Figure", many: "Figures" },
};
