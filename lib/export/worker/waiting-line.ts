type Limits = { atOnce: number; waiting: number };
export type WaitingLine = { join: <T>(run: () => Promise<T>) => Promise<T | null> };

/** Runs so many things at once and lets so many wait; whoever finds the line full gets null at once. */
export function createWaitingLine({ atOnce, waiting }: Limits): WaitingLine {
  let running = 0;
  const line: (() => void)[] = [];
  return {
    join: async (run) => {
      if (running >= atOnce) {
        if (line.length >= waiting) return null;
        // Whoever leaves hands its place on, so `running` stays as it is.
        await new Promise<void>((resolve) => line.push(resolve));
      } else {
        running += 1;
      }
      try {
        return await run();
      } finally {
        const next = line.shift();
        if (next) next();
        else running -= 1;
      }
    },
  };
}
