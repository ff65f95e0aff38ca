import type { StoredRow, StoredValue } from "../draft/draft";
import { isBlank } from "../draft/is-blank";
import type { VariantId } from "../library/variants";

type Decided = {
  title?: string | null;
  part?: "main" | "appendix" | null;
  place?: number | null;
  isLeftOut?: boolean | null;
};

export type ChoiceAt = {
  slideId: string;
  /** Null: for every reader. */
  variant: VariantId | null;
  /** The reader whose deck is on the screen: what was said for them alone must not hide what is now said for all. */
  shown: VariantId;
};

/** The stored choices with one more; a choice that says nothing any longer is gone. Pure. */
export function withDeckChoice(rows: readonly StoredRow[], at: ChoiceAt, decided: Decided): StoredRow[] {
  const changed = changeRow(rows, at, decided);
  if (at.variant !== null || findRow(changed, { ...at, variant: at.shown }) === undefined) return changed;
  const silent = Object.fromEntries(Object.keys(decided).map((column) => [column, null]));
  return changeRow(changed, { ...at, variant: at.shown }, silent);
}

/** The stored choices with one slide as Foothold suggests it, for every reader or for one. */
export function withoutDeckChoice(rows: readonly StoredRow[], at: ChoiceAt): StoredRow[] {
  const own = findRow(rows, { ...at, variant: at.shown });
  const all = at.variant === null ? findRow(rows, at) : undefined;
  return rows.filter((row) => row !== own && row !== all);
}

type Move = ChoiceAt & {
  /** The main slides by their ids, in the order on the screen. */
  order: readonly string[];
  /** Where it is to stand among them, counted from 0. */
  to: number;
};

/** The stored choices with one slide in another place; the places of others that have one follow the order on the screen. */
export function withMoved(rows: readonly StoredRow[], { order, to, ...at }: Move): StoredRow[] {
  const moved = order.filter((id) => id !== at.slideId).toSpliced(to, 0, at.slideId);
  const hasPlace = (slideId: string): boolean =>
    [null, at.shown].some((variant) => !isBlank(findRow(rows, { slideId, variant })?.place));
  return moved.reduce<StoredRow[]>(
    (changed, slideId, index) =>
      slideId === at.slideId || hasPlace(slideId)
        ? withDeckChoice(changed, { ...at, slideId }, { place: index + 1 })
        : changed,
    [...rows],
  );
}

function changeRow(
  rows: readonly StoredRow[],
  at: Pick<ChoiceAt, "slideId" | "variant">,
  decided: Decided,
): StoredRow[] {
  const before = findRow(rows, at);
  const after: StoredRow = { ...(before ?? newRow(rows, at)), ...decided };
  if (!saysSomething(after)) return rows.filter((row) => row !== before);
  return before === undefined ? [...rows, after] : rows.map((row) => (row === before ? after : row));
}

const findRow = (rows: readonly StoredRow[], { slideId, variant }: Pick<ChoiceAt, "slideId" | "variant">) =>
  rows.find((row) => row.slideId === slideId && (variant === null ? isBlank(row.variant) : row.variant === variant));

/** Two people who decide about one slide at once change one row, in which each column is merged by itself. */
function newRow(rows: readonly StoredRow[], { slideId, variant }: Pick<ChoiceAt, "slideId" | "variant">): StoredRow {
  const own = variant === null ? slideId : `${slideId}-${variant}`;
  const isFree = (id: string): boolean => rows.every((row) => row.id !== id);
  const id = [own, ...rows.map((_, at) => `${own}-${at + 2}`)].find(isFree) ?? own;
  return { id, slideId, variant };
}

const saysSomething = ({ title, part, place, isLeftOut }: { [column: string]: StoredValue }): boolean =>
  [title, part, place, isLeftOut].some((value) => !isBlank(value));
