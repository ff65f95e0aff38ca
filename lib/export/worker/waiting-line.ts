type Limits = {
  /** How many run at the same time, of everybody and of one owner. */
  atOnce: number;
  atOnceEach?: number;
  /** How many may wait, of everybody and of one owner. */
  waiting: number;
  waitingEach?: number;
};

/** How many run now, and how many start before the first of one owner's that waits; null: none of theirs waits. */
export type LinePlace = { running: number; ahead: number | null };

export type WaitingLine = {
  /**
   * Runs it when its turn has come and gives what it gave; null at once where the line is full. Throws what `run`
   * throws, and the signal's reason where the signal fires before the turn has come.
   */
  join: <T>(owner: string, run: () => Promise<T>, leaveOn?: AbortSignal) => Promise<T | null>;
  placeOf: (owner: string) => LinePlace;
};

type Waiter = { start: () => void };

/**
 * Owners take turns: each starts one of theirs, in the order they asked in, and then stands behind the others. An owner
 * who joins stands last, so the place of those who wait already only ever gets better.
 */
export function createWaitingLine({
  atOnce,
  atOnceEach = atOnce,
  waiting,
  waitingEach = waiting,
}: Limits): WaitingLine {
  const running = new Map<string, number>();
  /** Owners by their turns, each with what waits of theirs. A Map keeps the order in which its keys were set. */
  const turns = new Map<string, Waiter[]>();

  const count = (owner: string, by: 1 | -1): void => void running.set(owner, (running.get(owner) ?? 0) + by);
  const sum = (counts: Iterable<number>): number => [...counts].reduce((total, one) => total + one, 0);
  const mayStart = (owner: string): boolean => sum(running.values()) < atOnce && (running.get(owner) ?? 0) < atOnceEach;
  const isFull = (owner: string): boolean =>
    sum([...turns.values()].map((waiters) => waiters.length)) >= waiting ||
    (turns.get(owner)?.length ?? 0) >= waitingEach;

  function startNext(): void {
    for (const [owner, [first, ...others]] of turns) {
      if (!first || !mayStart(owner)) continue;
      turns.delete(owner);
      if (others.length > 0) turns.set(owner, others);
      count(owner, 1);
      first.start();
      return;
    }
  }

  function waitForTurn(owner: string, leaveOn?: AbortSignal): Promise<void> {
    return new Promise((start, leave) => {
      const waiter = { start };
      turns.set(owner, [...(turns.get(owner) ?? []), waiter]);
      leaveOn?.addEventListener("abort", () => {
        const others = (turns.get(owner) ?? []).filter((each) => each !== waiter);
        if (others.length > 0) turns.set(owner, others);
        else turns.delete(owner);
        // Whoever has started is not waiting any more, and this changes nothing for them.
        leave(leaveOn.reason);
      });
    });
  }

  function leaveLine(owner: string): void {
    count(owner, -1);
    if (running.get(owner) === 0) running.delete(owner);
    startNext();
  }

  return {
    join: async (owner, run, leaveOn) => {
      if (mayStart(owner)) count(owner, 1);
      else if (isFull(owner)) return null;
      else await waitForTurn(owner, leaveOn);
      try {
        return await run();
      } finally {
        leaveLine(owner);
      }
    },
    placeOf: (owner) => {
      const ahead = [...turns.keys()].indexOf(owner);
      return { running: sum(running.values()), ahead: ahead === -1 ? null : ahead };
    },
  };
}
