import type { Slide } from "@/lib/domain/slides/slide";

const pilotTerms: Slide = {
  id: "pilot-terms",
  part: "appendix",
  layout: "text",
  kicker: "Appendix: pilot terms",
  title: "Three measures decide, each with the worst we would accept",
  body: [
    {
      kind: "gauges",
      items: [
        {
          label: "Calls a week in cold spells",
          unit: "calls",
          today: 3900,
          success: 3500,
          worst: 3700,
          better: "lower",
          text: "3,900 today, success 3,500: off track",
        },
        {
          label: "Answers in two working hours",
          unit: "%",
          today: 70,
          success: 80,
          worst: 60,
          better: "higher",
          text: "70% today, success 80%: watch",
        },
        {
          label: "Residents who felt informed",
          unit: "%",
          today: null,
          success: 60,
          worst: 50,
          better: "higher",
          text: "Not yet known, success 60%",
        },
      ],
    },
    {
      kind: "coverage",
      items: [{ label: "Departments with a champion", covered: 3, of: 4, text: "3 of 4 departments" }],
    },
    { kind: "callout", tone: "ask", text: "We ask for the hours first: nothing starts before they are released." },
    {
      kind: "bullets",
      items: ["Posting stops at once if safety turns red.", "The accounts stay with the press office."],
    },
  ],
};

const timeline: Slide = {
  id: "timeline",
  part: "appendix",
  layout: "chart-facts",
  kicker: "Appendix: time",
  title: "Training comes first, and the review stands half-way through the winter",
  chart: {
    kind: "timeline",
    variant: "rows",
    start: "2027-09-07",
    end: "2028-02-28",
    rows: [
      { label: "Train three posters", from: "2027-09-20", to: "2027-10-29" },
      { label: "Pilot runs", from: "2027-11-01", to: "2028-02-20" },
      { label: "Mid-point review", from: "2027-12-20", to: "2027-12-20", milestone: true },
      { label: "Decision", from: "2028-02-28", to: "2028-02-28", milestone: true },
    ],
  },
  facts: [
    { label: "People", value: "3", text: "posters, each with a deputy" },
    { label: "Hours", value: "15", text: "a week in all" },
  ],
};

const mixed: Slide = {
  id: "mixed",
  part: "appendix",
  layout: "text",
  kicker: "Appendix: everything else",
  title: "What stands behind the case, in words",
  body: [
    { kind: "paragraph", role: "lead", text: "Residents ask the same questions every cold morning." },
    {
      kind: "figures",
      items: [
        { label: "Calls", value: "46,800", note: "last winter" },
        { label: "Abandoned", value: "31%" },
        { label: "Questions", value: "87", note: "in two weeks" },
      ],
    },
    {
      kind: "cards",
      items: [
        { title: "Listen", text: "Two people read what is asked.", tag: "weeks 1–4" },
        {
          title: "Answer",
          text: [
            { text: "Agreed lines, " },
            { text: "with a link", href: "https://example.org/lines" },
            { text: ", in an hour." },
          ],
        },
      ],
    },
    { kind: "quote", text: "We would rather hear it from the council first.", by: "Parish clerk, by e-mail" },
    {
      kind: "paragraph",
      role: "small",
      text: [{ text: "Diolch yn fawr", lang: "cy" }, { text: " to all who wrote." }],
    },
  ],
};

/** What is looked up behind the main part. */
export const countyAppendixSlides: Slide[] = [pilotTerms, timeline, mixed];
