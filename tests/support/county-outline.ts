import type { DeckOutline } from "@/lib/domain/slides/outline";
import type { Slide } from "@/lib/domain/slides/slide";

// A deck drawn by hand, with every layout at the length it is made for. It stands for no proposal.

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

const risks: Slide = {
  id: "risks",
  part: "main",
  layout: "table-map",
  kicker: "Risks",
  title: "Every risk would be brought within appetite, and doing nothing is one of the two severe ones",
  table: {
    kind: "table",
    caption: "Five risks, highest first",
    head: ["Risk", "Before", "Target after", "Control and owner"],
    rowHead: true,
    shares: [200, 110, 125, 220],
    rows: [
      [
        "A  Not acting",
        { text: "16\u00A0severe", tone: "severe" },
        { text: "6\u00A0moderate", tone: "moderate" },
        "Two watched accounts\nChief executive",
      ],
      [
        "B  Account takeover",
        { text: "15\u00A0severe", tone: "severe" },
        { text: "8\u00A0moderate", tone: "moderate" },
        "Two named owners, second factor\nIT security",
      ],
      [
        "C  Loss of message control",
        { text: "12\u00A0high", tone: "high" },
        { text: "6\u00A0moderate", tone: "moderate" },
        "Agreed lines, replies in 60 minutes\nHead of communications",
      ],
      [
        "D  Pre-election breach",
        { text: "12\u00A0high", tone: "high" },
        { text: "6\u00A0moderate", tone: "moderate" },
        "Election calendar, one approver\nMonitoring officer",
      ],
      [
        "E  Wrong-account post",
        { text: "12\u00A0high", tone: "high" },
        { text: "4\u00A0low", tone: "low" },
        "Two-step publish\nSocial lead",
      ],
    ],
  },
  map: {
    kind: "riskMatrix",
    points: [
      { letter: "A", label: "Not acting", likelihood: 2, impact: 3, before: { likelihood: 4, impact: 4 } },
      { letter: "B", label: "Account takeover", likelihood: 2, impact: 4, before: { likelihood: 3, impact: 5 } },
      { letter: "C", label: "Loss of message control", likelihood: 3, impact: 2, before: { likelihood: 4, impact: 3 } },
      { letter: "D", label: "Pre-election breach", likelihood: 2, impact: 3, before: { likelihood: 3, impact: 4 } },
      { letter: "E", label: "Wrong-account post", likelihood: 2, impact: 2, before: { likelihood: 3, impact: 4 } },
    ],
  },
  note: [{ text: "Not acting ", strong: true }, { text: "carries a risk too, and it is one of the two severe ones." }],
  sources: [
    "Five of eight risks, highest first; full register in the appendix. Controls are planned, so scores after are targets.",
  ],
};

const firstResponse: Slide = {
  id: "first-response",
  part: "main",
  layout: "steps",
  kicker: "First response",
  title: "If a post goes wrong, who does what in the first ten minutes, hour and day is settled",
  steps: {
    kind: "steps",
    items: [
      {
        when: "Ten minutes",
        what: "Pause scheduled posts, tell the head of communications, keep a screenshot",
        who: "Whoever sees it first",
      },
      {
        when: "First hour",
        what: "Correct in public, in the same place, and say what happens next",
        who: "Head of communications",
      },
      {
        when: "First day",
        what: "Record what happened, tell those affected, change the check that failed",
        who: "Digital communications manager",
      },
    ],
  },
  message: "The duty press officer can pause both accounts within fifteen minutes, out of hours too.",
};

const pilot: Slide = {
  id: "pilot",
  part: "main",
  layout: "plan",
  kicker: "The pilot",
  title: "One service on two social media channels for sixteen weeks, with a stop rule agreed beforehand",
  inScope: ["winter roads", "three people", "£6,000"],
  outOfScope: ["other services and platforms"],
  time: {
    kind: "timeline",
    variant: "weeks",
    start: "2027-11-01",
    end: "2028-02-20",
    rows: [
      { label: "Hours released", from: "2027-10-01", to: "2027-10-01", milestone: true },
      { label: "Mid-point review", from: "2027-12-20", to: "2027-12-20", milestone: true },
      { label: "Decision", from: "2028-02-28", to: "2028-02-28", milestone: true },
    ],
  },
  measures: {
    kind: "table",
    caption: "Measures",
    head: ["Measure", "Today", "Success", "Worst we would accept"],
    rowHead: true,
    rhythm: "dense",
    shares: [355, 120, 135, 200],
    rows: [
      [
        "Calls a week in cold spells",
        { text: "3,900", figure: true },
        { text: "3,500", figure: true },
        { text: "3,700", figure: true },
      ],
      [
        "Answers in two working hours",
        { text: "20%", figure: true },
        { text: "80%", figure: true },
        { text: "60%", figure: true },
      ],
      [
        "Wrong or harmful posts (safety)",
        { text: "0", figure: true },
        { text: "0", figure: true },
        { text: "1", figure: true },
      ],
    ],
  },
  rule: [
    [{ text: "Go ", strong: true }, { text: "no outcome red, half green; safety green" }],
    [{ text: "Change ", strong: true }, { text: "otherwise" }],
    [{ text: "Stop ", strong: true }, { text: "safety red, or effort red twice" }],
  ],
  sources: [
    "Decider: chief executive, 28 February 2028. Exit: accounts to the press office, followers told, content archived.",
  ],
};

const decision: Slide = {
  id: "decision",
  part: "main",
  layout: "rows-panel",
  kicker: "Decision",
  title: "We ask you to take three decisions about the winter roads pilot today",
  rows: [
    {
      value: "1",
      lead: "Approve the sixteen-week pilot, with a £6,000 ceiling",
      owner: "Head of communications",
      by: "by 7 September 2027",
    },
    {
      value: "2",
      lead: "Release six hours a week of one contact-centre team leader",
      owner: "Head of customer service",
      by: "by 1 October 2027",
    },
    {
      value: "3",
      lead: "Delegate routine posting to trained posters",
      owner: "Chief executive",
      by: "by 1 October 2027",
    },
  ],
  panel: [
    { label: "If not today", text: "Four weeks of listening, at no cost" },
    { label: "We do not ask for", text: "Any other service or platform" },
    { label: "What happens next", text: "Start 1 November 2027; go-or-stop decision 28 February 2028" },
  ],
  message: "Answer winter questions once, in public, before they become calls.",
};

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

export const countyOutline: DeckOutline = {
  version: 1,
  lang: "en-GB",
  title: "Winter roads updates: a sixteen-week pilot",
  organisation: "Aldermoor County Council",
  meeting: { name: "Corporate leadership team", date: "2027-09-07" },
  variant: "executive",
  density: "read-ahead",
  state: "final",
  versionLabel: "Version 1 · 1 July 2027",
  classification: "Official",
  frozenAt: "2027-07-01T09:00:00Z",
  brand: { theme: "pine" },
  slides: [
    cover,
    answer,
    whyNow,
    fitWithPlan,
    benefits,
    proof,
    risks,
    firstResponse,
    pilot,
    decision,
    pilotTerms,
    timeline,
    mixed,
  ],
};
