import { classNames } from "./class-names";
import { SpokenQuietly } from "./spoken-quietly";

type CharacterCountProps = {
  /** Counted as people see them: one emoji is one. */
  count: number;
  limit: number;
  /** What happens to the part beyond the limit. */
  overWords?: string;
};

/** Never blocks. Seen at once, announced a second after typing stops, and only near or over the limit. */
export function CharacterCount({ count, limit, overWords = "" }: CharacterCountProps) {
  const isOver = count > limit;
  const words = isOver ? `${count - limit} over ${limit}. ${overWords}`.trim() : `${count} of ${limit}`;
  const excess = count - limit === 1 ? "1 character" : `${count - limit} characters`;
  const spoken = isOver ? `${excess} over ${limit}. ${overWords}`.trim() : `${count} of ${limit} characters`;
  const isNear = count > limit * 0.9;

  return (
    <span className={classNames("ml-auto py-1.25 tabular-nums", isOver && "font-semibold text-warn")}>
      <span aria-hidden="true">{words}</span>
      <SpokenQuietly words={isNear ? spoken : ""} />
    </span>
  );
}
