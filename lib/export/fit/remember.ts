import { createMemory, type Memory } from "../create-memory";
import type { FontMetrics } from "../type/font-metrics";

/** Some five decks: what did not change is not fitted again. */
const MOST_REMEMBERED = 800;
const memories = new WeakMap<FontMetrics, Memory<unknown>>();

/** What was worked out before from the same things with the same metrics, or `make` now. `from` names its maker first. */
export function remember<T>(metrics: FontMetrics, from: readonly [maker: string, ...unknown[]], make: () => T): T {
  const memory = memories.get(metrics) ?? createMemory<unknown>(MOST_REMEMBERED);
  memories.set(metrics, memory);
  const key = JSON.stringify(from);
  // Each maker's name stands for one kind of result.
  return (memory.get(key) ?? memory.keep(key, make())) as T;
}
