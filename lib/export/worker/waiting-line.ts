type Limits = { atOnce: number; waiting: number };

/** How many run now, and how many stand before the first of one owner's that waits; null: none of theirs waits. */
export type LinePlace = { running: number; ahead: number | null };

export type WaitingLine = {
  join: <T>(owner: string, run: () => Promise<T>) => Promise<T | null>;
  placeOf: (owner: string) => LinePlace;
};

/** Runs so many things at once and lets so many wait; whoever finds the line full gets null at once. */
export function createWaitingLine({ atOnce, waiting }: Limits): WaitingLine {
  let running = 0;
  const line: { owner: string; start: () => void }[] = [];
  return {
    join: async (owner, run) => {
      if (running >= atOnce) {
        if (line.length >= waiting) return null;
        // Whoever leaves hands its place on, so `running` stays as it is.
        await new Promise<void>((start) => line.push({ owner, start }));
      } else {
        running += 1;
      }
      try {
        return await run();
      } finally {
        const next = line.shift();
        if (next) next.start();
        else running -= 1;
      }
    },
    placeOf: (owner) => {
      const ahead = line.findIndex((waiter) => waiter.owner === owner);
      return { running, ahead: ahead === -1 ? null : ahead };
    },
  };
}
