import type { TypeRoleName } from "../../type/type-roles";

/** How a cover is set: one role for each kind of its words, and how close its rail stands. */
export type CoverSetting = {
  title: TypeRoleName;
  ask: TypeRoleName;
  message: TypeRoleName;
  roles: TypeRoleName;
  rail: RailSetting;
};
export type RailSetting = "roomy" | "compact";
export const railSettings: readonly RailSetting[] = ["roomy", "compact"];

type Step = Omit<CoverSetting, "rail"> & { mostLines: number };

const step = (title: TypeRoleName, mostLines: number, [ask, message, roles]: TypeRoleName[]): Step => ({
  title,
  mostLines,
  ask: ask ?? "dense",
  message: message ?? "dense",
  roles: roles ?? "dense",
});

const stepsOf = (large: TypeRoleName, usual: TypeRoleName, small: TypeRoleName, tight: TypeRoleName): Step[] => [
  step(large, 2, ["subtitle", "message", "body"]),
  step(usual, 3, ["subtitle", "message", "body"]),
  step(usual, 3, ["lead", "message", "dense"]),
  step(small, 4, ["subtitle", "message", "dense"]),
  step(small, 4, ["lead", "message", "dense"]),
  step(tight, 6, ["lead", "message", "dense"]),
];

const closeSteps = (least: TypeRoleName, dense: TypeRoleName): Step[] => [
  step(least, 8, ["lead", "message", "dense"]),
  step(least, 8, ["body", "body", "dense"]),
  step(dense, Number.POSITIVE_INFINITY, ["dense", "dense", "dense"]),
];

/** From the largest setting of the field to the smallest legible one, plain and bold. */
export const fieldSteps = {
  plain: {
    large: stepsOf("cover-title-large", "cover-title", "cover-title-small", "cover-title-tight"),
    close: closeSteps("cover-title-least", "cover-title-dense"),
  },
  bold: {
    large: stepsOf("cover-title-bold-large", "cover-title-bold", "cover-title-bold-small", "cover-title-bold-tight"),
    close: closeSteps("cover-title-bold-least", "cover-title-bold-dense"),
  },
} as const satisfies Record<string, { large: Step[]; close: Step[] }>;
export type FieldStep = Step;
