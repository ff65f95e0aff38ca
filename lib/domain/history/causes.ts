/** How a section came to its answers at one revision. `left-out`: the texts somebody did not choose in a merge. */
export const causes = ["edit", "merge", "restore", "import", "left-out"] as const;
export type Cause = (typeof causes)[number];
