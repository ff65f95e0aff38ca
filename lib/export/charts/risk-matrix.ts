import type { BlockOf, RiskPoint } from "@/lib/domain/slides/block";
import { bandOf } from "@/lib/domain/slides/risk-band";
import { type RiskSpot, riskCell } from "@/lib/domain/slides/risk-cell";
import type { Drawing, Mark } from "./drawing";

const STEPS = [1, 2, 3, 4, 5] as const;
const CELL = 35;
const PITCH = 36;
const GRID = { x: 25, y: 28 };
const DISC_RADIUS = 8;
const LETTER_BASELINE = 3.5;
const MOST_DISCS = 4;

type Disc = RiskSpot & { letter: string; when: "before" | "target" };

/** Five by five, likelihood upwards, impact to the right; white discs before, ink discs at the target. */
export function drawRiskMatrix({ points }: BlockOf<"riskMatrix">): Drawing {
  const hasBefore = points.some((point) => point.before !== undefined);
  const marks: Mark[] = [
    { kind: "label", x: 0, y: 14, text: "Likelihood × impact", role: "label", ink: "ink-2" },
    ...cells(),
    ...axes(),
    ...discs(points),
    ...key(hasBefore),
  ];
  return { width: GRID.x + PITCH * 5, height: GRID.y + PITCH * 5 + 56, marks };
}

/** The top left corner of a cell. */
function cornerOf(spot: RiskSpot): { x: number; y: number } {
  const { column, row } = riskCell(spot);
  return { x: GRID.x + column * PITCH, y: GRID.y + row * PITCH };
}

const cells = (): Mark[] =>
  STEPS.flatMap((likelihood) =>
    STEPS.map(
      (impact): Mark => ({
        kind: "rect",
        ...cornerOf({ likelihood, impact }),
        width: CELL,
        height: CELL,
        fill: bandOf(likelihood * impact),
      }),
    ),
  );

function axes(): Mark[] {
  const below = GRID.y + PITCH * 5 + 15;
  const tick = (x: number, y: number, text: string): Mark => ({
    kind: "label",
    x,
    y,
    text,
    role: "tick",
    anchor: "middle",
    ink: "ink-2",
  });
  const besideRow = (likelihood: number): number => cornerOf({ likelihood, impact: 1 }).y + 22;
  const underColumn = (impact: number): number => cornerOf({ likelihood: 1, impact }).x + CELL / 2;
  return [
    tick(10, besideRow(5), "5"),
    tick(10, besideRow(1), "1"),
    tick(underColumn(1), below, "1"),
    tick(underColumn(3), below, "impact →"),
    tick(underColumn(5), below, "5"),
  ];
}

function discs(points: readonly RiskPoint[]): Mark[] {
  const all: Disc[] = points.flatMap(({ letter, likelihood, impact, before }): Disc[] => [
    ...(before ? [{ letter, ...before, when: "before" as const }] : []),
    { letter, likelihood, impact, when: "target" },
  ]);
  return STEPS.flatMap((likelihood) =>
    STEPS.flatMap((impact) =>
      discsOfCell(
        { likelihood, impact },
        all.filter((disc) => disc.likelihood === likelihood && disc.impact === impact),
      ),
    ),
  );
}

/** One disc stands in the middle, two side by side, up to four in the corners; beyond that the last says how many. */
function discsOfCell(spot: RiskSpot, inCell: readonly Disc[]): Mark[] {
  const corner = cornerOf(spot);
  const centre = { x: corner.x + CELL / 2, y: corner.y + CELL / 2 };
  const shown = inCell.length > MOST_DISCS ? inCell.slice(0, MOST_DISCS - 1) : inCell;
  const hidden = inCell.length - shown.length;
  const places = placesFor(shown.length + (hidden > 0 ? 1 : 0));
  const marks = shown.flatMap((disc, index) => {
    const place = places[index] ?? { x: 0, y: 0 };
    return discMarks(centre.x + place.x, centre.y + place.y, disc);
  });
  const last = places.at(-1);
  if (hidden === 0 || last === undefined) return marks;
  const label = `+${hidden}`;
  return [...marks, ...discMarks(centre.x + last.x, centre.y + last.y, { letter: label, when: "before" })];
}

function placesFor(count: number): { x: number; y: number }[] {
  const apart = DISC_RADIUS;
  if (count === 1) return [{ x: 0, y: 0 }];
  if (count === 2) return [-apart, apart].map((x) => ({ x, y: 0 }));
  return [-apart, apart].flatMap((y) => [-apart, apart].map((x) => ({ x, y }))).slice(0, count);
}

function discMarks(x: number, y: number, { letter, when }: Pick<Disc, "letter" | "when">): Mark[] {
  const isBefore = when === "before";
  return [
    isBefore
      ? { kind: "disc", x, y, r: DISC_RADIUS - 0.5, fill: "paper", stroke: "ink", strokeWidth: 1 }
      : { kind: "disc", x, y, r: DISC_RADIUS, fill: "ink" },
    {
      kind: "label",
      x,
      y: y + LETTER_BASELINE,
      text: letter,
      role: "letter",
      anchor: "middle",
      ink: isBefore ? "ink" : "paper",
    },
  ];
}

function key(hasBefore: boolean): Mark[] {
  const y = GRID.y + PITCH * 5 + 40;
  const entry = (x: number, when: Disc["when"], text: string): Mark[] => [
    ...discMarks(x + DISC_RADIUS, y, { letter: "", when }).filter((mark) => mark.kind === "disc"),
    { kind: "label", x: x + 24, y: y + 5, text, role: "dense", ink: "ink" },
  ];
  if (!hasBefore) return entry(GRID.x, "target", "now");
  return [...entry(GRID.x, "before", "before"), ...entry(GRID.x + 84, "target", "target")];
}
