import type { ArrangementId, MessagePart } from "@/lib/domain/slides/message";
import type { SlideOf } from "@/lib/domain/slides/slide";
import type { Box } from "../frame";
import type { LayoutSheet } from "../layout-sheet";
import { measureNode } from "../measure-sheet";
import { place, type SheetContext } from "../sheet";
import { columnNode } from "./message-column";

type Message = SlideOf<"message">;

const COLUMN_GAP = 32;
const GAP_ABOVE_FOOT = 18;

/** Twelfths of the width that the first column takes; null: there is one column. */
const shares: Readonly<Record<ArrangementId, number | null>> = {
  full: null,
  "eight-four": 8,
  "seven-five": 7,
  "six-six": 6,
  "five-seven": 5,
};

/** The room of a message on its slide. */
export function messageBody({ composed, sources = [] }: Pick<Message, "composed" | "sources">): Box {
  return messageRooms[composed?.isHigh ? "high" : "low"][sources.length === 0 ? "whole" : "above-sources"];
}

const room = (top: number, bottom: number): Box => ({ x: 40, y: top, width: 880, height: bottom - top });
const rooms = (top: number) => ({ whole: room(top, 488), "above-sources": room(top, 460) });

/** It begins below a title of one line or of two, and ends with sources or without. */
export const messageRooms = { high: rooms(100), low: rooms(132) } as const;

export type MessageBox = { name: "body" | "side" | "foot"; box: Box; parts: MessagePart[] };

/**
 * The boxes of a composed message, in reading order. What stands across the foot takes the height of its words; the
 * columns share what is left.
 */
export function messageBoxes(slide: Message, context: SheetContext): MessageBox[] {
  const body = messageBody(slide);
  const share = shares[slide.composed?.arrangement ?? "full"];
  const [main, side, foot] = (["main", "side", "foot"] as const).map((name) =>
    slide.parts.filter((part) => part.place === name),
  ) as [MessagePart[], MessagePart[], MessagePart[]];
  if (share === null) return [{ name: "body", box: body, parts: [...main, ...side, ...foot] }];
  const footHeight = foot.length === 0 ? 0 : leastHeight(foot, body.width, context);
  const height = body.height - footHeight - (foot.length === 0 ? 0 : GAP_ABOVE_FOOT);
  const width = ((body.width - COLUMN_GAP) * share) / 12;
  const beside = { x: body.x + width + COLUMN_GAP, y: body.y, width: body.width - width - COLUMN_GAP, height };
  const below = { ...body, y: body.y + body.height - footHeight, height: footHeight };
  const boxes: MessageBox[] = [
    { name: "body", box: { ...body, width, height }, parts: main },
    { name: "side", box: beside, parts: side },
    { name: "foot", box: below, parts: foot },
  ];
  return boxes.filter(({ parts }) => parts.length > 0);
}

const leastHeight = (parts: readonly MessagePart[], width: number, context: SheetContext): number =>
  measureNode(columnNode(parts, { width, height: 0 }, context), width, context.measure);

export const messageSheet: LayoutSheet<"message"> = (slide, context) =>
  messageBoxes(slide, context).map(({ name, box, parts }) => place(name, box, columnNode(parts, box, context)));
