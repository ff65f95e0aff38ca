/** The faces of a page, and what stands in where a reader has not got them. */
export const families = {
  sans: '"Source Sans 3", system-ui, sans-serif',
  serif: '"Source Serif 4", Georgia, serif',
  /** The serif, unless an organisation's headings are set in the sans. */
  headings: "var(--s-headings)",
} as const;

export const SANS_HEADINGS = { "--s-headings": families.sans } as const;
