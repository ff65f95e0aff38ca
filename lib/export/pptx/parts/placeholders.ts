import { type Box, boxes, frame } from "../../sheet/frame";
import type { TypeRoleName } from "../../type/type-roles";
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
  ink?: "ink-2";
};

const title: Placeholder = { type: "title", index: null, prompt: "Title", box: frame.title, role: "title" };
const words = (index: number, prompt: string, box: Box, role: TypeRoleName): Placeholder => ({
  type: "body",
  index,
  prompt,
  box,
  role,
});

const slideFrame = {
  title,
  kicker: words(10, "Kicker", frame.kicker, "kicker"),
  sources: { ...words(12, "Sources", frame.sources, "small"), anchor: "bottom" },
} as const satisfies Partial<Record<PlaceholderName, Placeholder>>;

/** The placeholders of each layout, named after the boxes of the sheet that they hold. */
export const placeholders: Readonly<Record<LayoutName, Partial<Record<PlaceholderName, Placeholder>>>> = {
  cover: {
    title: { ...title, type: "ctrTitle", box: boxes.cover.title, role: "cover-title", anchor: "bottom" },
    subtitle: { type: "subTitle", index: 1, prompt: "Subtitle", box: boxes.cover.subtitle, role: "subtitle" },
    organisation: words(13, "Organisation", boxes.cover.organisation, "organisation"),
    version: { ...words(14, "Version", boxes.cover.version, "version"), align: "right" },
    kicker: words(15, "Kicker", boxes.cover.kicker, "purpose"),
  },
  "title-only": slideFrame,
  "title-text": { ...slideFrame, body: { type: null, index: 1, prompt: "Text", box: frame.body, role: "body" } },
  contrast: slideFrame,
};

/** The slide's number stands at the end of the footer. */
export const NUMBER_INDEX = 20;
