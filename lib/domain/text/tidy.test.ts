import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { type TidyPlace, tidy } from "./tidy";

const place = (country: string | null, locale = "en-GB"): TidyPlace => ({
  country,
  locale,
  writeDate: (day) => day.replaceAll("-", "_"),
});
const tidied = (text: string, country = "GB"): string => tidy(text, place(country)).text;

test.each([
  ["clogged w/ people", "clogged with people"],
  ["reports w/in 2 hrs", "reports within 2 hours"],
  ["nothing w/out asking", "nothing without asking"],
  ["queue at w/ends", "queue at weekends"],
  ["Safety & fairness", "Safety and fairness"],
  ["& stop it", "and stop it"],
  ["by wk 16", "by week 16"],
  ["a 16-wk pilot", "a 16-week pilot"],
  ["16wks", "16 weeks"],
  ["1 hr, 1.5 hrs", "1 hour, 1.5 hours"],
  ["7 hrs/wk between them", "7 hours a week between them"],
  ["creep past 12.5/wk", "creep past 12.5 a week"],
  ["£18/hr, 3 calls/hr, 2 posts/yr", "£18 an hour, 3 calls an hour, 2 posts a year"],
  ["20 posts/wk", "20 posts a week"],
  ["10-min pause, 30 mins", "10-minute pause, 30 minutes"],
  ["an 8 wk, a 2 hr. Then 5 yr", "an 8 weeks, a 2 hours. Then 5 years"],
  ["6 wk of posts, 2 hr ago (3 yr) - 4 wk - 5 wk", "6 weeks of posts, 2 hours ago (3 years) - 4 weeks - 5 weeks"],
  ["2 hr/wk, 1 hr session, 6 wks pilot", "2 hours a week, 1 hour session, 6 weeks pilot"],
  ["5 min/wk, a 5-min call, 5 mins", "5 minutes a week, a 5-minute call, 5 minutes"],
  ["9 mths; 11 yrs", "9 months; 11 years"],
  ["ppl walked thru", "people walked through"],
  ["Ppl think", "People think"],
  ["Qs answered; 5 Qs. Qs come", "Questions answered; 5 questions. Questions come"],
  ["- Qs as they come", "- Questions as they come"],
  ["2 x returns", "2 × returns"],
  ["2.5 hrs x 16 x £23.85", "2.5 hours × 16 × £23.85"],
  ["08:00-22:00, 22:00-08:00", "08:00–22:00, 22:00–08:00"],
  ["5-30 Oct, pp. 17-18, 2025-29", "5–30 Oct, pp. 17–18, 2025–29"],
  ["£8,400-£36,500", "£8,400–£36,500"],
  ["on 12/11/26", "on 2026_11_12"],
  ["on 2026-11-12", "on 2026_11_12"],
])("%j is printed as %j", (typed, printed) => {
  expect(tidied(typed)).toBe(printed);
});

test.each(
  [
    "Head of HR, the HR team, HRS, Hr",
    "M&S, R&D, Q&A",
    "Marks & Spencer, Police & Crime Plan",
    "\"wks & hrs\", “w/ 2 hrs”, '2 x wk'",
    "see www.example.org/a-b?x=1&y=2 or mail w/me@example.org",
    "0800-1111, 101-9-1, DPIA 27/014, v0.7-2, KPI 3-2",
    "31/02/26 and 45/13/26",
    "Sun 18/10",
    "and/or, 24/7, TikTok/X",
    "Min: listen, min. two",
    "8 wk pilot, 8wk pilot, 2 hr response, 5 yr plan, 2027 wk 3",
    "£500 min, £500 min for tools, 500 min, 1 min, £500 hrs, £1,500 wk, € 20 hr",
    "6m 12s, FTE, SOP, appx, bn",
    "x marks it, a x b",
  ].map((text) => [text]),
)("%j stays as typed", (typed) => {
  expect(tidy(typed, place("GB"))).toEqual({ text: typed, changes: [] });
});

test("a day is read as the country writes it, and not at all where that is not known", () => {
  expect(tidied("on 11/12/26", "US")).toBe("on 2026_11_12");
  expect(tidied("on 11/12/26", "CA")).toBe("on 11/12/26");
});

test("each change is told, and a language without a list keeps its words", () => {
  expect(tidy("w/ 2 hrs", place("GB")).changes).toEqual(
    expect.arrayContaining([
      { from: "w/", to: "with" },
      { from: "2 hrs", to: "2 hours" },
    ]),
  );
  expect(tidy("w/ 2 hrs, 5-30", place(null, "fr-CA")).text).toBe("w/ 2 hrs, 5–30");
});

describe("any text", () => {
  const piece = fc.constantFrom(
    "w/ ",
    "2 hrs",
    "Qs ",
    "& ",
    "5-30 ",
    "HR ",
    '"',
    "'",
    "it's ",
    "\n- ",
    "Q&A ",
    ". ",
    "x ",
    "12/11/26 ",
  );
  const typed = fc.array(piece, { maxLength: 12 }).map((parts) => parts.join(""));

  it("is tidy once it was tidied", () => {
    fc.assert(
      fc.property(typed, (text) => {
        expect(tidied(tidied(text))).toBe(tidied(text));
      }),
    );
  });

  it("says what changed wherever anything did", () => {
    fc.assert(
      fc.property(typed, (text) => {
        const { text: printed, changes } = tidy(text, place("GB"));
        expect(changes.length === 0).toBe(printed === text);
      }),
    );
  });
});
