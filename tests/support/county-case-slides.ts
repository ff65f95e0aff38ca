import type { Slide } from "@/lib/domain/slides/slide";

const cover: Slide = {
  id: "cover",
  part: "main",
  layout: "cover",
  kicker: "For decision",
  title: "A sixteen-week social media pilot to cut avoidable winter calls",
  subtitle: "Answer winter questions once, in public, before they become calls.",
  ruler: [
    {
      kind: "timeline",
      variant: "weeks",
      start: "2027-11-01",
      end: "2028-02-20",
      rows: [
        { label: "Starts", from: "2027-11-01", to: "2027-11-01", milestone: true },
        { label: "Mid-point review", from: "2027-12-20", to: "2027-12-20", milestone: true },
        { label: "Ends", from: "2028-02-20", to: "2028-02-20", milestone: true },
      ],
    },
  ],
  facts: [
    { label: "Meeting", text: "Corporate leadership team\n7 September 2027" },
    { label: "Decision-maker", text: "Chief executive" },
    { label: "Sponsor", text: "Director of highways" },
    { label: "Presented by", text: "Digital communications manager" },
  ],
};

const answer: Slide = {
  id: "answer",
  part: "main",
  layout: "rows-panel",
  kicker: "The answer",
  title: "Approve a £6,000 ceiling for a sixteen-week pilot; we report on 28 February 2028",
  rows: [
    { value: "31%", lead: "of highways calls were abandoned on last winter’s five worst days" },
    { value: "87", lead: "gritting questions went unanswered in two weeks; one public reply reaches everyone asking" },
    { value: "16", lead: "weeks of one service on two channels, with a stop rule agreed beforehand" },
  ],
  panel: [
    { label: "Cost", text: "£6,000 ceiling; 15 hours a week shared by three people" },
    { label: "Return", text: "£2,430 to £9,950 a year of staff capacity; no cash saving" },
    {
      label: "Main risk, and its control",
      text: "Account takeover, 15 severe: two named owners, second factor; target 8 moderate",
    },
  ],
  sources: ["Sources: contact centre report, March 2026 (winter 2025/26); own listening, 14–28 November 2026."],
};

const whyNow: Slide = {
  id: "why-now",
  part: "main",
  layout: "chart-facts",
  kicker: "Why now",
  title: "Residents already ask us in public, while callers give up on the worst days",
  chart: {
    kind: "bars",
    unit: "Score by dimension, 0–100",
    target: { label: "gate 40", value: 40 },
    series: [
      {
        label: "Score",
        values: [
          { label: "Need is clear", value: 80, text: "80" },
          { label: "Access to technology", value: 72, text: "72" },
          { label: "People’s use and views", value: 65, text: "65" },
          { label: "Sponsorship", value: 60, text: "60" },
          { label: "Skills", value: 52, text: "52" },
          { label: "Culture openness", value: 45, text: "45" },
          { label: "Time and measures", value: 38, text: "38" },
          { label: "Governance", value: 30, text: "30" },
        ],
      },
    ],
  },
  facts: [
    { label: "Last winter", value: "46,800", text: "highways calls, November to February" },
    { label: "Five worst days", value: "31%", text: "of calls abandoned" },
    { label: "Doing nothing", value: "£38,000", text: "for two extra seasonal agents", unverified: true },
  ],
  sources: ["Sources: contact centre report, March 2026 (winter 2025/26)."],
};

const fitWithPlan: Slide = {
  id: "fit",
  part: "main",
  layout: "table",
  kicker: "Fit with our plan",
  title: "Answering winter questions in public serves three of our published priorities",
  table: {
    kind: "table",
    caption: "Needs, priorities and measures",
    head: ["Need", "Council priority", "Measure", "Today → target", "Owner"],
    rowHead: true,
    rhythm: "roomy",
    shares: [205, 205, 150, 190, 130],
    rows: [
      [
        "Winter calls swamp the contact centre",
        "2 Reliable roads\npage 14",
        "Calls a week in cold spells",
        { text: "3,900 → 3,300\nby 31 March 2028", figure: true },
        "Head of highways",
      ],
      [
        "Most residents do not feel informed",
        "4 Trusted council\npage 22",
        "Residents who feel informed",
        { text: "41% → 50%\n2027 survey", figure: true },
        "Head of communications",
      ],
      [
        "Too many residents have to call twice",
        "6 Living within our means\npage 31",
        "Repeat calls",
        { text: "18% → 14%", figure: true },
        "not set",
      ],
    ],
  },
  sources: ["Sources: council plan 2025–29; contact centre (winter 2025/26); residents’ survey 2026."],
};

const benefits: Slide = {
  id: "benefits",
  part: "main",
  layout: "chart-cards",
  kicker: "Benefits",
  title: "Residents would get one answer in public, and the council would gain staff capacity",
  chart: null,
  cards: [
    {
      label: "Customer service: capacity",
      value: "1 for 40",
      text: "One public answer instead of forty calls",
      unverified: true,
    },
    {
      label: "Chief executive: service",
      value: "20% → 80%",
      text: "of questions answered in two working hours, with early warning of trouble",
    },
    { label: "Finance: capacity", value: "£2,430", text: "of staff time a year in the low case; no cash is claimed" },
  ],
  message: "Answer winter questions once, in public, before they become calls.",
};

const proof: Slide = {
  id: "proof",
  part: "main",
  layout: "columns",
  kicker: "Proof from elsewhere",
  title: "A peer council counted 11,000 fewer calls after it answered winter questions in public",
  columns: [
    {
      head: "Lincolnshire County Council",
      value: "−20%",
      body: [
        "Highways calls against the bad winter of 2010/11",
        [{ text: "Like us ", strong: true }, { text: "A county, gritting calls" }],
      ],
      caveat: "Not all due to Twitter; winters differ",
    },
    {
      head: "Queensland Police Service",
      value: "10 times",
      body: ["page likes, about 16,500 to 165,000, for an eight-month-old trial"],
      caveat: "Reach is not outcome",
    },
    {
      head: "American Red Cross",
      value: "1 hour",
      body: ["or so a wrong-account post stayed up; candour turned it into pledges"],
      caveat: "Total raised unknown",
    },
  ],
};

/** The first half of the main part: why to act, and what it brings. */
export const countyCaseSlides: Slide[] = [cover, answer, whyNow, fitWithPlan, benefits, proof];
