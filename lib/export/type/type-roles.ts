import type { BrandRef } from "@/lib/domain/brand/brand-ref";
import type { Density } from "@/lib/domain/slides/outline";

/** The six static faces; nothing else is ever set. */
export const faceIds = ["sans", "sans-italic", "sans-semibold", "sans-bold", "serif", "serif-semibold"] as const;
export type FaceId = (typeof faceIds)[number];

export type Ink = "ink" | "ink-2" | "accent" | "second" | "paper" | "white" | "on-deep" | "on-white" | "on-white-2";
export type TypeRole = {
  face: FaceId;
  size: number;
  leading: number;
  tracking?: number;
  ink?: Ink;
  /** Ticks, sources, footer and map letters never shrink with their slide. */
  fixed?: true;
  /** Large enough as it is: shrinks with its slide, but never grows. */
  isLarge?: true;
};

export const typeRoles = {
  organisation: { face: "sans-semibold", size: 16, leading: 24, fixed: true },
  version: { face: "sans", size: 14, leading: 24, ink: "ink-2", fixed: true },
  purpose: { face: "sans-semibold", size: 16, leading: 24, ink: "accent", fixed: true },
  "cover-title-large": { face: "serif-semibold", size: 72, leading: 78, tracking: -1.8, isLarge: true },
  "cover-title": { face: "serif-semibold", size: 54, leading: 62, tracking: -1.2, isLarge: true },
  "cover-title-small": { face: "serif-semibold", size: 44, leading: 52, tracking: -1, isLarge: true },
  "cover-title-tight": { face: "serif-semibold", size: 36, leading: 44, tracking: -0.6, isLarge: true },
  "cover-title-least": { face: "serif-semibold", size: 27, leading: 34, tracking: -0.3, isLarge: true },
  "cover-title-dense": { face: "serif-semibold", size: 20, leading: 25, tracking: -0.1, isLarge: true },
  subtitle: { face: "sans", size: 22, leading: 28, ink: "ink-2" },
  "cover-title-bold-large": { face: "sans-bold", size: 76, leading: 78, tracking: -2, isLarge: true },
  "cover-title-bold": { face: "sans-bold", size: 60, leading: 62, tracking: -1.6, isLarge: true },
  "cover-title-bold-small": { face: "sans-bold", size: 48, leading: 54, tracking: -1.2, isLarge: true },
  "cover-title-bold-tight": { face: "sans-bold", size: 36, leading: 41, tracking: -0.8, isLarge: true },
  "cover-title-bold-least": { face: "sans-bold", size: 27, leading: 32, tracking: -0.4, isLarge: true },
  "cover-title-bold-dense": { face: "sans-bold", size: 20, leading: 24, tracking: -0.1, isLarge: true },
  kicker: { face: "sans-semibold", size: 12, leading: 16, tracking: 0.2, ink: "accent", fixed: true },
  title: { face: "serif-semibold", size: 26, leading: 32, tracking: -0.2, fixed: true },
  "title-small": { face: "serif-semibold", size: 24, leading: 32, tracking: -0.2, fixed: true },
  "title-tight": { face: "serif-semibold", size: 20, leading: 26, tracking: -0.1, fixed: true },
  "title-least": { face: "serif-semibold", size: 15, leading: 18, fixed: true },
  "title-bold": { face: "sans-bold", size: 28, leading: 34, tracking: -0.4, fixed: true },
  "title-bold-small": { face: "sans-bold", size: 25, leading: 31, tracking: -0.3, fixed: true },
  "title-bold-tight": { face: "sans-bold", size: 20, leading: 24, tracking: -0.1, fixed: true },
  "numeral-l": { face: "serif", size: 52, leading: 56, tracking: -1.2, ink: "accent", isLarge: true },
  "numeral-m": { face: "serif", size: 36, leading: 40, tracking: -0.8, ink: "accent", isLarge: true },
  "numeral-s": { face: "serif", size: 28, leading: 32, tracking: -0.4, ink: "accent", isLarge: true },
  message: { face: "serif", size: 18, leading: 24 },
  quote: { face: "serif", size: 18, leading: 24 },
  "quote-large": { face: "serif", size: 46, leading: 57, tracking: -0.8, isLarge: true },
  /** One sentence that carries its slide. */
  statement: { face: "serif-semibold", size: 28, leading: 35, tracking: -0.4 },
  lead: { face: "sans", size: 18, leading: 24 },
  "lead-strong": { face: "sans-semibold", size: 18, leading: 24 },
  body: { face: "sans", size: 16, leading: 22 },
  "body-quiet": { face: "sans", size: 16, leading: 22, ink: "ink-2" },
  "body-strong": { face: "sans-semibold", size: 16, leading: 22 },
  heading: { face: "sans-semibold", size: 16, leading: 22, ink: "accent" },
  dense: { face: "sans", size: 14, leading: 20 },
  "dense-quiet": { face: "sans", size: 14, leading: 20, ink: "ink-2" },
  "dense-italic": { face: "sans-italic", size: 14, leading: 20, ink: "ink-2" },
  "dense-strong": { face: "sans-semibold", size: 14, leading: 20 },
  "dense-bold": { face: "sans-bold", size: 14, leading: 20 },
  label: { face: "sans-semibold", size: 14, leading: 20, ink: "ink-2", isLarge: true },
  tick: { face: "sans", size: 12, leading: 16, ink: "ink-2", fixed: true },
  letter: { face: "sans-bold", size: 10, leading: 14, fixed: true },
  small: { face: "sans", size: 10, leading: 14, ink: "ink-2", fixed: true },
  "small-strong": { face: "sans-semibold", size: 10, leading: 14, fixed: true },
} as const satisfies Record<string, TypeRole>;
export type TypeRoleName = keyof typeof typeRoles;

/** All roles of a slide shrink together; no reading text goes below this. */
export const scales = [1, 0.94, 0.88] as const;
/** What is shown to a room grows together into the room that its slide leaves. */
export const growths = [1.5, 1.35, 1.2, 1.1] as const;
/** A few words that would leave half of a page empty are set as large as a room would read them, and larger. */
export const thinGrowths = [1.8, 1.65, 1.5, 1.35] as const;
export type Scale = (typeof scales)[number] | (typeof growths)[number] | (typeof thinGrowths)[number];
export const LEAST_BODY_PT = 14;
/** Letters that get no smaller stand on closer lines instead, but no closer than this part of their leading. */
export const LEAST_LEADING = 0.9;

/** What is read from the back of a room is set larger; whatever is not named keeps its size. */
export const presentSizes: Partial<Readonly<Record<TypeRoleName, Pick<TypeRole, "size" | "leading">>>> = {
  kicker: { size: 14, leading: 16 },
  title: { size: 32, leading: 38 },
  "title-small": { size: 28, leading: 34 },
  "title-tight": { size: 22, leading: 26 },
  "title-bold": { size: 32, leading: 36 },
  "title-bold-small": { size: 28, leading: 33 },
  "numeral-l": { size: 88, leading: 100 },
  "numeral-m": { size: 60, leading: 66 },
  "numeral-s": { size: 40, leading: 46 },
  message: { size: 24, leading: 30 },
  quote: { size: 24, leading: 30 },
  statement: { size: 36, leading: 44 },
  lead: { size: 24, leading: 30 },
  "lead-strong": { size: 24, leading: 30 },
  heading: { size: 20, leading: 26 },
  body: { size: 22, leading: 28 },
  "body-quiet": { size: 20, leading: 26 },
  "body-strong": { size: 22, leading: 28 },
  dense: { size: 18, leading: 24 },
  "dense-quiet": { size: 18, leading: 24 },
  "dense-italic": { size: 18, leading: 24 },
  "dense-strong": { size: 18, leading: 24 },
  "dense-bold": { size: 18, leading: 24 },
  label: { size: 18, leading: 24 },
};

export const roleIn = (name: TypeRoleName, density: Density = "read-ahead"): TypeRole =>
  density === "present" ? { ...typeRoles[name], ...presentSizes[name] } : typeRoles[name];

export function scaledRole(name: TypeRoleName, scale: Scale, density?: Density): TypeRole {
  const role = roleIn(name, density);
  if (role.fixed === true || scale === 1 || (role.isLarge === true && scale > 1)) return role;
  const size = Math.max(Math.min(role.size, LEAST_BODY_PT), role.size * scale);
  const closer = size < role.size ? size / role.size : Math.max(scale, LEAST_LEADING);
  return { ...role, size, leading: role.leading * closer };
}

/** The organisation's headings in the sans of the text. */
export type Headings = BrandRef["headings"];

const sansFaces: Partial<Readonly<Record<FaceId, FaceId>>> = { serif: "sans", "serif-semibold": "sans-semibold" };

/** A role with the face that the organisation's headings are set in. */
export const withHeadings = (role: TypeRole, headings: Headings): TypeRole =>
  headings === "sans" ? { ...role, face: sansFaces[role.face] ?? role.face } : role;
