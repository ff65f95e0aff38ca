/** Likely enough that it has to be answered, proved and rehearsed: our own judgement. */
const LIKELY = 4;

export const isLikely = ({ likelihood }: { likelihood: number | null }): boolean => (likelihood ?? 0) >= LIKELY;
