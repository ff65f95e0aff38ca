import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fastCheckRuns } from "@/tests/support/fast-check-runs";
import { type MoneyAnswers, pilotMoney } from "./pilot-money";
import {
  ceilingAndHours,
  ceilingFigure,
  linesWords,
  missingWords,
  moneyInFull,
  partsInShort,
  restWords,
  splitOf,
} from "./pilot-money-words";

const british = { locale: "en-GB", currency: "GBP" };
const answers: MoneyAnswers = {
  ceiling: 600_000,
  hoursPerWeek: 15,
  weeks: 16,
  hourlyCost: 2_000,
  lines: [
    { name: "tools", amount: 48_000 },
    { name: "training", amount: 72_000 },
  ],
  areLinesComplete: true,
  linesOfYear: [],
  mostOfLines: null,
  payer: "executive director of place",
  stops: ["The weekly bulletin"],
};
const moneyOf = (changed: Partial<MoneyAnswers> = {}) => pilotMoney({ ...answers, ...changed }, 100);
const fullWords = (changed: Partial<MoneyAnswers> = {}) => moneyInFull(moneyOf(changed), british);

describe("the money of the first step", () => {
  it("is £4,800 of time and £1,200 of new money, line by line, of a £6,000 ceiling", () => {
    expect(moneyOf()).toMatchObject({ staffTime: 480_000, newMoney: 120_000, fault: null, missing: [] });
    expect(fullWords()).toBe(
      "£6,000 at most, hours included. Of that, £4,800 is staff time already paid and £1,200 is new money (tools £480; training £720)",
    );
  });

  it("promises no more of new money than the ceiling leaves, and says what is known of it", () => {
    const open = { areLinesComplete: false, lines: [] };
    expect(fullWords(open)).toBe(
      "£6,000 at most, hours included. Of that, £4,800 is staff time already paid and up to £1,200 is new money",
    );
    expect(partsInShort(moneyOf(open), british)).toBe("£4,800 of staff time already paid, up to £1,200 of new money");
    expect(restWords(moneyOf(open), british)).toBe("not broken down yet");
    const linesOfYear = [{ name: "tools", amount: 90_000 }];
    expect(restWords(moneyOf({ ...open, linesOfYear }), british)).toBe(
      "not broken down for these weeks; in a year tools £900",
    );
    const [training] = answers.lines.slice(1);
    expect(linesWords(moneyOf({ lines: training === undefined ? [] : [training], linesOfYear }), british)).toBe(
      "training £720; up to £480 not broken down for these weeks; in a year tools £900",
    );
  });

  it("prints parts to the pound where the ceiling is whole pounds", () => {
    const money = moneyOf({ ceiling: 1_980_000, hourlyCost: 2_111, areLinesComplete: false, lines: [] });
    expect(money.staffTime).toBe(506_640);
    expect(splitOf(money)).toEqual({ staffTime: 506_600, newMoney: 1_473_400 });
  });

  it("keeps the pence of a ceiling that has them", () => {
    const money = moneyOf({ ceiling: 984_750, hoursPerWeek: 12.5, hourlyCost: 2_385, lines: [] });
    expect(splitOf(money)).toEqual({ staffTime: 477_000, newMoney: 507_750 });
  });

  it("says which part of the new money nobody has broken down", () => {
    const lines = [{ name: "once, at the start", amount: 20_000 }];
    expect(fullWords({ lines, areLinesComplete: false })).toContain(
      "up to £1,200 is new money (once, at the start £200; up to £1,000 not broken down yet)",
    );
  });

  it("names what is missing and prices nothing by it", () => {
    const money = moneyOf({ weeks: null, hourlyCost: null, payer: null });
    expect(money).toMatchObject({ staffTime: null, newMoney: null, parts: [], fault: null });
    expect(missingWords(money)).toBe("its weeks, what an hour costs and whose budget pays");
    expect(moneyInFull(money, british)).toBe("£6,000 at most, hours included");
  });

  it.each([
    ["hours-over", { ceiling: 400_000 }],
    ["lines-over", { ceiling: 0 }],
    ["lines-over", { ceiling: 0, hourlyCost: null }],
    [null, { ceiling: 0, lines: [] }],
    [null, { ceiling: 0, lines: [], areLinesComplete: false, mostOfLines: 0 }],
    ["lines-over", { lines: [{ name: "tools", amount: 130_000 }] }],
    ["lines-under", { lines: [{ name: "tools", amount: 110_000 }] }],
    ["lines-under", { lines: [], areLinesComplete: false, mostOfLines: 119_999 }],
    [null, { lines: [], areLinesComplete: false, mostOfLines: 130_000 }],
    [null, { lines: [], areLinesComplete: false }],
  ] as const)("finds %s where parts and ceiling cannot meet", (fault, changed) => {
    expect(moneyOf(changed).fault).toBe(fault);
  });

  it("never says that hours are in a ceiling they are too dear for", () => {
    const money = moneyOf({ ceiling: 400_000 });
    expect(ceilingAndHours(money, british)).toBe("£4,000 at most; 15\u00A0hours a week");
    expect(ceilingFigure(money, british)?.text).toBe("the hours alone come to £4,800");
  });
});

describe("nought", () => {
  it("is no new money, with the hours beside it", () => {
    const money = moneyOf({ ceiling: 0, hoursPerWeek: 2, hourlyCost: null, lines: [] });
    expect(ceilingAndHours(money, british)).toBe("No new money; 2\u00A0hours a week");
    expect(ceilingFigure(money, british)).toEqual({
      label: "New money",
      value: "None",
      text: "the hours are staff time",
    });
  });

  it("tells what the hours come to where they have a price", () => {
    const money = moneyOf({ ceiling: 0, hoursPerWeek: 2, lines: [] });
    expect(ceilingFigure(money, british)?.text).toBe("the hours are staff time: £640");
  });
});

describe("whatever was typed", () => {
  const line = fc.record({ name: fc.constantFrom("tools", "training", "phones"), amount: fc.nat(300_000) });
  const anyAnswers: fc.Arbitrary<MoneyAnswers> = fc.record({
    ceiling: fc.option(fc.nat(5_000_000)),
    hoursPerWeek: fc.option(fc.nat(600).map((tenths) => tenths / 10)),
    weeks: fc.option(fc.integer({ min: 1, max: 60 })),
    hourlyCost: fc.option(fc.nat(20_000)),
    lines: fc.array(line, { maxLength: 5 }),
    areLinesComplete: fc.boolean(),
    linesOfYear: fc.constantFrom([], [{ name: "tools", amount: 90_000 }]),
    mostOfLines: fc.option(fc.nat(900_000)),
    payer: fc.option(fc.constant("Head of service")),
    stops: fc.constant([]),
  });

  it("the parts add up to the ceiling as it prints, or none is printed", () => {
    fc.assert(
      fc.property(anyAnswers, fc.constantFrom(1, 100), (typed, minorUnits) => {
        const money = pilotMoney(typed, minorUnits);
        const sum = money.parts.reduce((total, { amount }) => total + amount, 0);
        if (money.parts.length > 0) expect(sum).toBe(typed.ceiling);
        const split = splitOf(money);
        if (split !== null) expect(split.staffTime + split.newMoney).toBe(typed.ceiling);
        for (const { amount } of money.parts) expect(amount).toBeGreaterThan(0);
      }),
      { numRuns: fastCheckRuns() },
    );
  });

  it("no words call a cost nought while there are hours", () => {
    fc.assert(
      fc.property(anyAnswers, (typed) => {
        const money = pilotMoney({ ...typed, ceiling: 0 }, 100);
        const figure = ceilingFigure(money, british);
        const told = [ceilingAndHours(money, british), moneyInFull(money, british), figure?.value].join(" ");
        expect(told).not.toMatch(/£0(?![\d.])/u);
      }),
      { numRuns: fastCheckRuns() },
    );
  });
});
