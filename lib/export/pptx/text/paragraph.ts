import type { Run } from "@/lib/domain/slides/line";
import type { Colour } from "../../palette";
import type { TypeRole } from "../../type/type-roles";

export type TextRun = Run & { ink?: Colour; highlight?: Colour };

/** "•" or a number that counts on from `startAt`. The words hang beside it. */
export type Bullet = { startAt: number | null; indent: number };

export type Paragraph = {
  runs: TextRun[];
  /** Size and leading as the slide's scale makes them. */
  role: TypeRole;
  ink?: Colour;
  align?: "right" | "center";
  /** Room above and below, in points. */
  before?: number;
  after?: number;
  bullet?: Bullet;
};
