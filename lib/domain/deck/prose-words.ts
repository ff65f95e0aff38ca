import { type BlockKind, graphicKinds } from "../slides/block";
import type { Slide } from "../slides/slide";
import { slideTexts } from "../slides/slide-texts";
import { countWords } from "../text/count-words";

const NOT_PROSE: readonly BlockKind[] = [...graphicKinds, "table", "figures"];
const FRAME: ReadonlySet<string> = new Set(["title", "kicker", "sources", "notes"]);
const NAMES: ReadonlySet<string> = new Set(["label", "value", "owner", "by", "tag", "when", "who", "head", "heading"]);

/** Words a reader has to read on a slide: its sentences, not cells, figures, labels, owners or dates. */
export function countProseWords(slide: Slide): number {
  const body = Object.entries(slide).filter(([key]) => !FRAME.has(key));
  return slideTexts(asSlide(sentencesOf(Object.fromEntries(body)))).reduce((sum, text) => sum + countWords(text), 0);
}

function sentencesOf(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sentencesOf);
  if (typeof value !== "object" || value === null) return value;
  if ("kind" in value && NOT_PROSE.some((kind) => kind === value.kind)) return null;
  const kept = Object.entries(value).filter(([key]) => !NAMES.has(key));
  return Object.fromEntries(kept.map(([key, inner]) => [key, sentencesOf(inner)]));
}

// Only taken apart to be walked for its words, never drawn.
const asSlide = (parts: unknown): Slide => parts as Slide;
