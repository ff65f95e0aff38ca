import type { Slide } from "@/lib/domain/slides/slide";

/** The last page of a deck that would be too long: what it leaves out, by the titles, and where all of it stands. */
export const leftOutSlide = (titles: readonly string[]): Slide => ({
  id: "left-out",
  part: "appendix",
  kicker: "Appendix: what is left out",
  title: "What this deck leaves out, and where it stands",
  layout: "text",
  body: [
    {
      kind: "paragraph",
      text: "These pages would make the deck too long to read. All they say stands in the proposal and in its data file; risks stand in the risk register as well.",
    },
    { kind: "bullets", items: [...titles] },
  ],
});
