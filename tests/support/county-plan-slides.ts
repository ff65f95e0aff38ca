import type { Slide } from "@/lib/domain/slides/slide";

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

/** The second half of the main part: what may go wrong, and what is asked for. */
export const countyPlanSlides: Slide[] = [risks, firstResponse, pilot, decision];
