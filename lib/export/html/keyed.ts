export type Keyed<T> = { key: string; item: T; at: number };

/** Parts of a slide are drawn once and never move, so a place among them is key enough, and words may repeat. */
export const keyed = <T>(items: readonly T[]): Keyed<T>[] => items.map((item, at) => ({ key: `part-${at}`, item, at }));
