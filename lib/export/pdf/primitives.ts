import {
  Image,
  type ImageProps,
  type SVGProps,
  type SVGTextProps,
  Svg,
  Text,
  type TextProps,
  View,
  type ViewProps,
} from "@react-pdf/renderer";
import type { ComponentType, PropsWithChildren } from "react";
import type { LaidOutLine, TagProps } from "./tagging/weave";

type ShapedProps = { shaped?: readonly LaidOutLine[] };

// react-pdf hands unknown props through to the laid-out tree, where the tags are read; its types do not know of them.

export const TaggedView = View as unknown as ComponentType<PropsWithChildren<ViewProps & TagProps>>;
export const TaggedImage = Image as unknown as ComponentType<ImageProps & TagProps>;
export const TaggedText = Text as unknown as ComponentType<PropsWithChildren<TextProps & TagProps & ShapedProps>>;
export const TaggedSvg = Svg as unknown as ComponentType<PropsWithChildren<SVGProps & TagProps>>;
export const TaggedLabel = Text as unknown as ComponentType<PropsWithChildren<SVGTextProps & ShapedProps>>;
