import type { Block } from "../slides/block";
import { countOf } from "../text/number-words";
import { listWords } from "../text/sentence";
import { type LeftName, leftNames } from "./left-names";
import { type ItemPart, joinItems, ONLY_NAMED, type PaperItem } from "./paper-item";
import type { PaperPart } from "./paper-outline";

type KeptParts = {
  parts: PaperPart[];
  /** The same parts with nothing but what had no room; those that lost nothing are not among them. */
  left: readonly ItemPart[];
};

type Room = {
  /** Whether a paper of these parts keeps to its length. */
  fits: (parts: readonly PaperPart[]) => boolean;
  /** Where what is left out stands: "the report". */
  see: string;
};

/**
 * Parts with as many of their items as a paper of fixed length has room for, each whole or not at all. The last in order
 * gives way first, of one order the last on the page; where a long one went, shorter ones come back. What has no room is
 * named in its part.
 */
export function keepWhatFits(all: readonly ItemPart[], { fits, see }: Room): KeptParts {
  const waiting = all
    .flatMap(({ items }) => items)
    .sort((one, other) => (one.order < other.order ? -1 : Number(one.order > other.order)));
  const offered = waiting.filter(({ order }) => order !== ONLY_NAMED);
  const kept = new Set(offered);
  const isFull = (): boolean => !fits(laidOut(all, kept, see));
  const gone = offered
    .filter(({ name }) => name !== null)
    .reverse()
    .filter((item) => isFull() && kept.delete(item));
  for (const item of gone.reverse()) {
    kept.add(item);
    if (isFull()) kept.delete(item);
  }
  const left = all.map((part) => ({ ...part, items: part.items.filter((item) => !kept.has(item)) }));
  return { parts: laidOut(all, kept, see), left: left.filter(({ items }) => items.length > 0) };
}

function laidOut(all: readonly ItemPart[], kept: ReadonlySet<PaperItem>, elsewhere: string): PaperPart[] {
  return all.flatMap(({ items, see = elsewhere, ...part }) => {
    const told = items.filter((item) => kept.has(item));
    const left = items.filter((item) => !kept.has(item));
    const body = [...joinItems(told), ...small(leftWords(left, told, see))];
    return body.length === 0 ? [] : [{ ...part, body }];
  });
}

const small = (text: string | null): Block[] => (text === null ? [] : [{ kind: "paragraph", role: "small", text }]);

/** "Also in the report: two further decisions and how it is undone." */
function leftWords(left: readonly PaperItem[], told: readonly PaperItem[], see: string): string | null {
  const names = namesOf(left);
  if (names.length === 0) return null;
  const isShown = (name: LeftName): boolean => told.some((item) => item.name === name);
  return `Also in ${see}: ${listWords(names.map(({ name, count }) => nameWords(name, count, isShown(name))))}.`;
}

/** How many of each there are, in the order of the first. */
export function namesOf(items: readonly PaperItem[]): { name: LeftName; count: number }[] {
  const names = items.flatMap(({ name }) => (name === null ? [] : [name]));
  return [...new Set(names)].map((name) => ({ name, count: names.filter((other) => other === name).length }));
}

/** "two further decisions", "one risk", "how it is undone". */
export function nameWords(name: LeftName, count: number, isFurther = false): string {
  const named: { one: string; many?: string } = leftNames[name];
  if (named.many === undefined) return named.one;
  const further = isFurther ? "further " : "";
  return countOf(count, `${further}${named.one}`, `${further}${named.many}`);
}
