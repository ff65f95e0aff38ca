import { makeFinding } from "../../findings/make-finding";
import { findRow } from "../../form/find-row";
import { findWord } from "../../text/find-word";
import type { ConsistencyRule } from "./consistency-rule";

const TWO_WAY_WORDS = [
  "question",
  "questions",
  "answer",
  "answers",
  "answered",
  "reply",
  "replies",
  "replied",
  "respond",
  "response",
  "responses",
  "comment",
  "comments",
  "conversation",
  "conversations",
];

/** Measures that count posts and never an answer describe a leaflet, not a conversation. */
export const oneWay: ConsistencyRule = {
  skipWhileBlank: ["pilot"],
  check: ({ pilot: { metrics }, alignment: { needs } }) => {
    const names = metrics.map((metric) => metric.name ?? findRow(needs, metric.needId)?.measureName ?? null);
    if (names.length === 0 || names.some((name) => findWord(name, TWO_WAY_WORDS) !== null)) return [];
    return [makeFinding("pilot.one-way", { sectionId: "pilot", questionKey: "metrics" })];
  },
};
