import { describe, expect, it } from "vitest";
import { carriedWords, isReason, noteOfSum, type Waiting, waitingWords } from "./waiting-cost";

const british = { locale: "en-GB", currency: "GBP" };
const waiting: Waiting = {
  doNothingText: "Two more posts are asked for",
  doNothingAmount: 6_840_000,
  doNothingAvoidedByThis: false,
};

describe("what doing nothing costs", () => {
  it.each([
    [{}, "A yes would not save this cost: Two more posts are asked for (£68,400 a year)"],
    [{ doNothingAvoidedByThis: true }, "Two more posts are asked for (£68,400 a year)"],
    [
      { doNothingAvoidedByThis: null },
      "Not known yet whether a yes would save this cost: Two more posts are asked for (£68,400 a year)",
    ],
    [{ doNothingText: null }, "A yes would not save this cost: £68,400 a year"],
    [{ doNothingText: "£68,400 for two posts" }, "A yes would not save this cost: £68,400 for two posts"],
    [{ doNothingAmount: null }, "Two more posts are asked for"],
  ])("stands with its note: %j", (changed, words) => {
    expect(waitingWords({ ...waiting, ...changed }, british)).toBe(words);
  });

  it.each([
    [{}, false],
    [{ doNothingAvoidedByThis: null }, false],
    [{ doNothingAvoidedByThis: true }, true],
    [{ doNothingAmount: null }, false],
    [{ doNothingAmount: null, doNothingAvoidedByThis: null }, true],
    [{ doNothingText: null, doNothingAvoidedByThis: true }, false],
  ])("is a reason only where this would spare it: %j is %s", (changed, expected) => {
    expect(isReason({ ...waiting, ...changed })).toBe(expected);
  });

  it.each([
    [{}, "A yes would not save this cost: £68,400 a year stays, beside the cost of what we recommend."],
    [
      { doNothingAvoidedByThis: null },
      "Not known yet whether a yes would save this cost: £68,400 a year may stay, beside the cost of what we recommend.",
    ],
    [{ doNothingAvoidedByThis: true }, null],
    [{ doNothingAmount: null }, null],
    [{ doNothingAmount: 0 }, null],
  ])("stays beside whatever is chosen, where this would not spare it: %j", (changed, words) => {
    expect(carriedWords([{ ...waiting, ...changed }], british)).toBe(words);
  });

  it("takes its note along where another answer carries the same sum", () => {
    expect(noteOfSum(6_840_000, [waiting])).toBe("a yes would not save this cost");
    expect(noteOfSum(6_840_001, [waiting])).toBeNull();
    expect(noteOfSum(6_840_000, [{ ...waiting, doNothingAvoidedByThis: true }])).toBeNull();
  });
});
