import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fastCheckRuns } from "@/tests/support/fast-check-runs";
import { printedSaving } from "./printed-economics";
import {
  breakEvenPct,
  contactsAvoided,
  firstYearSaving,
  grossSaving,
  type Shift,
  savingRange,
  savingWithin,
  splitCash,
} from "./saving";
import { fullPosts, paybackMonths, replyCost, yearlyCost } from "./yearly-cost";

const phone: Shift = { annualVolume: 10_000, shiftPct: 10, failPct: 20, costFrom: 283, costDigital: 15 };
const roads: Shift = { annualVolume: 18_000, shiftPct: 12, failPct: 20, costFrom: 410, costDigital: 62 };

describe("a saving from contacts answered once", () => {
  it("is £2,114.00 for a tenth of 10,000 calls at £2.83, of which a fifth still ring", () => {
    expect(grossSaving([phone])).toBe(211_400);
  });

  it("runs from £915.50 to £3,595.50", () => {
    expect(savingRange([phone])).toEqual({ low: 91_550, central: 211_400, high: 359_550 });
  });

  it("is £5,745.60 for 12 % of 18,000 road calls", () => {
    expect(grossSaving([roads])).toBe(574_560);
  });

  it("is a loss where the new way costs more than it spares", () => {
    expect(grossSaving([{ ...phone, costDigital: 300 }])).toBe(-73_600);
  });

  it("keeps a quarter as cash, £528.50, and calls the rest capacity, £1,585.50", () => {
    expect(splitCash(211_400, 25)).toEqual({ cash: 52_850, capacity: 158_550 });
  });

  it("brings £1,585.50 in a first year of three months' run-up", () => {
    expect(firstYearSaving(211_400, 3)).toBe(158_550);
  });

  it("brings three of sixteen weeks within a pilot of three months' run-up, and nothing within one of twelve", () => {
    expect(savingWithin(574_560, 3, 16)).toBe(107_730);
    expect(savingWithin(574_560, 3, 12)).toBe(0);
    expect(savingWithin(574_560, 0, 16)).toBe(574_560);
    expect(savingWithin(574_560, 3, 0)).toBe(0);
  });

  it("prints £9,640 with an eighth in cash as £8,440 of staff time and £1,200 in cash", () => {
    expect(printedSaving(964_212, 12.5)).toEqual({ total: 964_000, capacity: 844_000, cash: 120_000 });
  });

  it("takes 1,728 calls off the phones", () => {
    expect(contactsAvoided([roads])).toBe(1728);
  });

  it("covers £1,000 at 4.73 % of contacts, and £6,000 at 12.53 %", () => {
    expect(breakEvenPct(100_000, [phone])).toBeCloseTo(4.73, 2);
    expect(breakEvenPct(600_000, [roads])).toBeCloseTo(12.53, 2);
    expect(breakEvenPct(600_000, [{ ...roads, costDigital: 400 }])).toBeNull();
    expect(breakEvenPct(600_000, [])).toBeNull();
  });
});

describe("the cost of a year", () => {
  it("prices time already paid: 10 hours for 46 weeks at £20 are £9,200", () => {
    const cost = yearlyCost({ hoursPerWeek: 10, weeksPerYear: 46, hourlyCost: 2_000, bought: [] });
    expect(cost).toEqual({ staffTime: 920_000, newMoney: 0, total: 920_000 });
  });

  it("adds what is bought on top", () => {
    const cost = yearlyCost({ hoursPerWeek: 15, weeksPerYear: 16, hourlyCost: 2_000, bought: [48_000, 72_000] });
    expect(cost).toEqual({ staffTime: 480_000, newMoney: 120_000, total: 600_000 });
  });

  it("is paid back in 6 months by £1,200 a year after £600, and never by a loss", () => {
    expect(paybackMonths(60_000, 120_000)).toBe(6);
    expect(paybackMonths(60_000, 0)).toBeNull();
    expect(paybackMonths(0, -1)).toBeNull();
  });

  it("prices a reply by its minutes: 6 at £20 an hour are £2.00", () => {
    expect(replyCost(6, 2_000)).toBe(200);
    expect(replyCost(1.86, 2_000)).toBe(62);
  });

  it("counts 18.5 hours as half a post of 37", () => {
    expect(fullPosts(18.5, null)).toBe(0.5);
    expect(fullPosts(20, 40)).toBe(0.5);
  });
});

describe("whatever the numbers are", () => {
  const percent = fc.integer({ min: 0, max: 1_000 }).map((tenths) => tenths / 10);
  const shift: fc.Arbitrary<Shift> = fc.record({
    annualVolume: fc.nat(1_000_000),
    shiftPct: percent,
    failPct: percent,
    costFrom: fc.nat(10_000),
    costDigital: fc.nat(10_000),
  });
  const numRuns = fastCheckRuns();

  it("cash and capacity add up to the saving, in whole minor units", () => {
    fc.assert(
      fc.property(fc.array(shift, { maxLength: 6 }), percent, (shifts, cashable) => {
        const gross = grossSaving(shifts);
        const { cash, capacity } = splitCash(gross, cashable);
        expect(Number.isInteger(cash) && Number.isInteger(gross)).toBe(true);
        expect(cash + capacity).toBe(gross);
      }),
      { numRuns },
    );
  });

  it("prints cash and staff time that add up to the amount as it prints", () => {
    fc.assert(
      fc.property(fc.integer({ min: -100_000_000, max: 100_000_000 }), percent, (minor, cashable) => {
        const { total, capacity, cash } = printedSaving(minor, cashable);
        expect(capacity + cash).toBe(total);
        expect(Math.abs(total - minor)).toBeLessThanOrEqual(Math.abs(minor) * 0.005);
        if (cashable === 0) expect(Math.abs(cash)).toBe(0);
      }),
      { numRuns },
    );
  });

  it("matches the sum done exactly in whole numbers", () => {
    fc.assert(
      fc.property(fc.array(shift, { maxLength: 6 }), (shifts) => {
        const scale = 1_000_000n;
        const exact = shifts.reduce((total, one) => {
          const moved = BigInt(one.annualVolume) * BigInt(Math.round(one.shiftPct * 10));
          const kept = BigInt(1_000 - Math.round(one.failPct * 10));
          return total + moved * (kept * BigInt(one.costFrom) - 1_000n * BigInt(one.costDigital));
        }, 0n);
        const doubled = 2n * exact + scale;
        const floor = doubled >= 0n ? doubled / (2n * scale) : -((-doubled + 2n * scale - 1n) / (2n * scale));
        expect(grossSaving(shifts)).toBe(Number(floor));
      }),
      { numRuns },
    );
  });

  it("keeps low under central under high while a moved contact saves something", () => {
    fc.assert(
      fc.property(shift, (one) => {
        fc.pre((1 - Math.min(100, one.failPct * 1.5) / 100) * one.costFrom >= one.costDigital);
        const { low, central, high } = savingRange([one]);
        expect(low <= central && central <= high).toBe(true);
      }),
      { numRuns },
    );
  });

  it("breaks even exactly where the saving meets the cost", () => {
    fc.assert(
      fc.property(shift, fc.integer({ min: 1, max: 10_000_000 }), (one, cost) => {
        const pct = breakEvenPct(cost, [one]);
        fc.pre(pct !== null && pct <= 100);
        expect(Math.abs(grossSaving([{ ...one, shiftPct: pct ?? 0 }]) - cost)).toBeLessThanOrEqual(1);
      }),
      { numRuns },
    );
  });
});
