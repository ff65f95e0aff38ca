import { type Box, coverFrame, frame } from "../../sheet/frame";
import type { Ink, TypeRoleName } from "../../type/type-roles";
import type { Anchor } from "../text/text-body";

export const layoutNames = ["cover", "title-only", "title-text", "contrast"] as const;
export type LayoutName = (typeof layoutNames)[number];

/** What PowerPoint calls a layout, and its own word for its kind. */
export const layoutTitles: Readonly<Record<LayoutName, { title: string; type: string }>> = {
  cover: { title: "Cover", type: "title" },
  "title-only": { title: "Title only", type: "titleOnly" },
  "title-text": { title: "Title and text", type: "obj" },
  contrast: { title: "Title on dark ground", type: "titleOnly" },
};

export type PlaceholderName = "title" | "subtitle" | "organisation" | "version" | "kicker" | "body" | "sources";

export type Placeholder = {
  /** PowerPoint's word for it; null is a body of text like any other. */
  type: "title" | "ctrTitle" | "subTitle" | "body" | null;
  /** The number by which a slide's placeholder finds its own in the layout; titles are found by their type. */
  index: number | null;
  prompt: string;
  box: Box;
  role: TypeRoleName;
  anchor?: Anchor;
  align?: "right";
  ink?: Ink;
};

const title: Placeholder = { type: "title", index: null, prompt: "Title", box: frame.title, role: "title" };
const words = (index: number, prompt: string, box: Box, role: TypeRoleName): Placeholder => ({
  type: "body",
  index,
  prompt,
  box,
  role,
});

/** A place on the field of the cover. */
const coverBox = (y: number, height: number): Box => ({
  x: coverFrame.left,
  y,
  width: coverFrame.field.width,
  height,
});

const slideFrame = {
  title,
  kicker: words(10, "Kicker", frame.kicker, "kicker"),
  sources: { ...words(12, "Sources", frame.sources, "small"), anchor: "bottom" },
} as const satisfies Partial<Record<PlaceholderName, Placeholder>>;

/** The placeholders of each layout, named after the boxes of the sheet that they hold. */
export const placeholders: Readonly<Record<LayoutName, Partial<Record<PlaceholderName, Placeholder>>>> = {
  cover: {
    title: { ...title, type: "ctrTitle", box: coverBox(150, 176), role: "cover-title-tight", ink: "paper" },
    subtitle: {
      type: "subTitle",
      index: 1,
      prompt: "Subtitle",
      box: coverBox(342, 56),
      role: "subtitle",
      ink: "paper",
    },
    organisation: { ...words(13, "Organisation", coverBox(coverFrame.top, 24), "organisation"), ink: "paper" },
    version: words(14, "Version", { ...coverFrame.rail, y: 484, height: 20 }, "dense-quiet"),
    kicker: { ...words(15, "Kicker", coverBox(86, 24), "purpose"), ink: "on-deep" },
  },
  "title-only": slideFrame,
  "title-text": { ...slideFrame, body: { type: null, index: 1, prompt: "Text", box: frame.body, role: "body" } },
  contrast: slideFrame,
};

/** The slide's number stands at the end of the footer. */
export const NUMBER_INDEX = 20;
