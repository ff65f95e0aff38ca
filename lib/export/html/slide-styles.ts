import { type ThemeId, themeIds } from "@/lib/domain/brand/themes";
import { findOwn } from "@/lib/domain/text/find-own";
import { type Colour, onDeep, type Palette, paletteOf } from "../palette";
import { type Box, boldFrame, boxes, coverFrame, frame, lookUpFrame, TALL_BODY, WIDE_TITLE } from "../sheet/frame";
import { messageRooms } from "../sheet/layouts/message-sheet";
import { TIME_IN_ROOM } from "../sheet/layouts/plan-sheet";
import {
  growths,
  LEAST_BODY_PT,
  LEAST_LEADING,
  presentSizes,
  roleIn,
  scales,
  type TypeRole,
  type TypeRoleName,
  typeRoles,
} from "../type/type-roles";
import { baseStyles, narrowStyles, printStyles } from "./base-styles";
import { families } from "./families";

// The style sheet of a slide, made from the theme so that its numbers stand once. `--pt` is one point of a slide that
// is 960 wide, whatever width it is shown at.

const pt = (value: number): string => `calc(${value} * var(--pt))`;

const boxRule = (name: string, { x, y, width, height }: Box): string =>
  `.s-${name} { left: ${pt(x)}; top: ${pt(y)}; width: ${pt(width)}; height: ${pt(height)}; }`;

/** The boxes that stand on their own; what flows inside a body is laid out by the hand-written rules. */
const boxRules = (): string[] => [
  ...Object.entries(frame).map(([name, box]) => boxRule(name, box)),
  boxRule("look-up-title", lookUpFrame.title),
  boxRule("look-up-body", lookUpFrame.body),
  boxRule("look-up-body-above-sources", lookUpFrame.bodyAboveSources),
  ...["body", "chart-facts-chart", "chart-facts-facts", "plan"].map(
    (name) => `.density-present .s-${name} { height: ${pt(TALL_BODY.height)}; }`,
  ),
  boxRule("wide-title", WIDE_TITLE),
  boxRule("cover-field", coverFrame.field.ground),
  boxRule("cover-whole", coverFrame.whole.ground),
  boxRule("cover-rail", coverFrame.rail),
  ...Object.entries(boxes["chart-facts"]).map(([name, box]) => boxRule(`chart-facts-${name}`, box)),
  ...Object.entries(boxes["table-map"]).map(([name, box]) => boxRule(`table-map-${name}`, box)),
  ...Object.entries(messageRooms).flatMap(([title, rooms]) =>
    Object.entries(rooms).map(([end, box]) => boxRule(`message-${title}-${end}`, box)),
  ),
  boxRule("plan", boxes.plan.whole),
  `.density-present .s-plan-time { height: ${pt(TIME_IN_ROOM)}; }`,
  boxRule("band", boldFrame.band),
];

function roleRule(name: string, role: TypeRole, within = ""): string {
  const { size, leading, tracking } = role;
  const ratio = Math.round((leading / size) * 10000) / 10000;
  const isSteady = role.fixed === true || size <= LEAST_BODY_PT;
  const scale = role.isLarge ? "min(1, var(--scale))" : "var(--scale)";
  const fontSize = isSteady ? pt(size) : `max(${pt(LEAST_BODY_PT)}, calc(${size} * ${scale} * var(--pt)))`;
  const isCloser = role.fixed !== true && size <= LEAST_BODY_PT;
  const lineHeight = isCloser ? `calc(${ratio} * max(${LEAST_LEADING}, var(--scale)))` : ratio;
  return [
    `${within}.r-${name} { font-size: ${fontSize}; line-height: ${lineHeight};`,
    `${faceOf(role)} color: var(--s-${role.ink ?? "ink"});`,
    tracking === undefined ? "}" : `letter-spacing: ${Math.round((tracking / size) * 10000) / 10000}em; }`,
  ].join(" ");
}

const presentRoles = (): [string, TypeRole][] =>
  (Object.keys(presentSizes) as TypeRoleName[]).map((name) => [name, roleIn(name, "present")]);

/** In a drawing one unit is one point already. */
const drawnRule = (name: string, role: TypeRole): string => `.g-${name} { font-size: ${role.size}px; ${faceOf(role)} }`;

function faceOf({ face }: TypeRole): string {
  const weight = findOwn({ semibold: 600, bold: 700 }, face.split("-")[1] ?? "") ?? 400;
  const family = face.startsWith("serif") ? families.headings : families.sans;
  return `font-family: ${family}; font-weight: ${weight};${face.endsWith("italic") ? " font-style: italic;" : ""}`;
}

const colourRules = (colours: readonly Colour[]): string[] =>
  colours.flatMap((colour) => [
    `.f-${colour} { fill: var(--s-${colour}); }`,
    `.k-${colour} { stroke: var(--s-${colour}); }`,
  ]);

const themeRule = (theme: ThemeId): string =>
  `.theme-${theme} { --s-headings: ${families.serif}; ${variables(paletteOf({ theme }))} }`;

/** On the dark ground each colour's name is set to the colour that stands for it there. */
const deepRule = (): string => {
  const swapped = Object.entries(onDeep).map(([name, to]) => `--s-${name}: var(--s-${to});`);
  return `.s-deep { ${swapped.join(" ")} }`;
};

const variables = (palette: Palette): string =>
  Object.entries(palette)
    .map(([name, value]) => `--s-${name}: ${value};`)
    .join(" ");

/** A slide shown as a small picture stays one on a phone. The condition adds no weight to any rule. */
const outsidePictures = (styles: string): string =>
  styles.replace(/^ {2}(\S.*?) \{/gmu, (_, selectors: string) => {
    const limited = selectors.split(", ").map((selector) => `:where(.slide:not(.slide-picture *)) ${selector}`);
    return `  ${limited.join(", ")} {`;
  });

export function slideStyles(): string {
  const colours = Object.keys(paletteOf({ theme: "pine" })) as Colour[];
  return [
    ...themeIds.map(themeRule),
    deepRule(),
    ...[...growths, ...scales].map((scale) => `.scale-${Math.round(scale * 100)} { --scale: ${scale}; }`),
    baseStyles,
    ...boxRules(),
    ...Object.entries(typeRoles).map(([name, role]) => roleRule(name, role)),
    ...presentRoles().map(([name, role]) => roleRule(name, role, ".density-present ")),
    ...Object.entries(typeRoles).map(([name, role]) => drawnRule(name, role)),
    ...colourRules(colours),
    ".f-none { fill: none; }",
    outsidePictures(narrowStyles),
    printStyles,
    "",
  ].join("\n");
}
