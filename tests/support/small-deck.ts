import type { DeckOutline } from "@/lib/domain/slides/outline";
import type { Slide } from "@/lib/domain/slides/slide";

const riskSlide: Slide = {
  id: "risks",
  part: "main",
  layout: "table-map",
  kicker: "Risks",
  title: "Two risks matter most, and each has a control with an owner",
  table: {
    kind: "table",
    caption: "Risks and controls",
    head: ["Risk", "Before", "Control"],
    rowHead: true,
    rows: [
      ["A Slow replies", { text: "12 high", tone: "high" }, "Rota with a named deputy"],
      ["B Account takeover", { text: "15 severe", tone: "severe" }, "Second factor on both accounts"],
    ],
  },
  map: {
    kind: "riskMatrix",
    points: [
      { letter: "A", label: "Slow replies", likelihood: 2, impact: 3, before: { likelihood: 4, impact: 3 } },
      { letter: "B", label: "Account takeover", likelihood: 2, impact: 4, before: { likelihood: 3, impact: 5 } },
    ],
  },
  note: [{ text: "Not acting is a risk too: ", strong: true }, { text: "nobody hears us when it matters" }],
};

const textSlide: Slide = {
  id: "rules",
  part: "appendix",
  layout: "text",
  kicker: "Appendix: rules",
  title: "What the rules say, and where to read them in full",
  body: [
    { kind: "paragraph", text: [{ text: "Read " }, { text: "the whole policy", href: "https://example.org/policy" }] },
    { kind: "bullets", items: ["Answer within two hours", "Never name a resident"] },
  ],
};

/** Two slides that hold one of everything a tag can be wrong about. */
export const smallDeck: DeckOutline = {
  version: 1,
  lang: "en-GB",
  title: "Roads & paths: a “small” pilot",
  organisation: "Anytown & District",
  meeting: null,
  variant: "executive",
  density: "read-ahead",
  state: "final",
  versionLabel: "Version 1",
  classification: null,
  frozenAt: "2026-12-01T09:00:00.000Z",
  brand: { theme: "pine" },
  slides: [riskSlide, textSlide],
};
