import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fastCheckRuns } from "@/tests/support/fast-check-runs";
import { addDays } from "../dates/plain-date";
import { type Commitment, standingOf } from "./commitment";

const NOW = "2027-03-16";
const PAST = "2027-03-01";
const AHEAD = "2027-04-12";

const cases: [name: string, given: Commitment, state: string, day: string | null][] = [
  ["a thing in place is done, whatever was planned", { inPlace: true, due: AHEAD }, "done", AHEAD],
  ["a day of agreement that has come is an agreement", { party: "Legal", agreedOn: PAST }, "agreed", PAST],
  ["the day itself counts", { party: "Legal", agreedOn: NOW }, "agreed", NOW],
  ["a day of agreement ahead is only due", { party: "Legal", agreedOn: AHEAD }, "planned", AHEAD],
  ["a day ahead counts more than a yes", { owner: "Head", agreed: true, agreedOn: AHEAD }, "planned", AHEAD],
  ["a yes without a day is an agreement", { owner: "Head", agreed: true }, "agreed", null],
  ["nobody agrees without being named", { agreed: true, agreedOn: PAST }, "open", null],
  ["a day of asking is never an agreement", { party: "Union", askedOn: PAST }, "asked", PAST],
  ["a day of asking ahead is still to come", { party: "Union", askedOn: AHEAD }, "to-be-asked", AHEAD],
  ["known not to be asked is to be asked", { owner: "Head", asked: false }, "to-be-asked", null],
  ["not known to be asked is only proposed", { owner: "Head" }, "proposed", null],
  ["a day that is due makes a plan", { party: "Legal", due: AHEAD }, "planned", AHEAD],
  ["known not to be in place is planned", { inPlace: false }, "planned", null],
  ["a blank is open", {}, "open", null],
  ["a party alone is open", { party: "Legal" }, "open", null],
];

describe("how far a commitment is", () => {
  it.each(cases)("%s", (_, given, state, day) => {
    expect(standingOf(given, NOW)).toMatchObject({ state, day });
  });

  it("keeps by when those who were asked are to answer", () => {
    expect(standingOf({ party: "Union", askedOn: PAST, due: AHEAD }, NOW).due).toBe(AHEAD);
    expect(standingOf({ party: "Union", askedOn: PAST, agreedOn: AHEAD }, NOW)).toMatchObject({
      state: "asked",
      due: AHEAD,
    });
  });

  const day = fc.option(fc.integer({ min: -400, max: 400 }).map((days) => addDays(NOW, days)));
  const maybe = fc.option(fc.boolean());
  const name = fc.option(fc.constantFrom("Head of legal", "Union"));
  const commitment = fc.record({
    owner: name,
    party: name,
    inPlace: maybe,
    asked: maybe,
    askedOn: day,
    agreed: maybe,
    agreedOn: day,
    due: day,
  });

  it("never tells a day ahead as past, nor an agreement that nobody recorded", () => {
    fc.assert(
      fc.property(commitment, (given) => {
        const standing = standingOf(given, NOW);
        const isPast = standing.state === "agreed" || standing.state === "asked";
        if (isPast && standing.day !== null) expect(standing.day <= NOW).toBe(true);
        if (standing.state === "to-be-asked" && standing.day !== null) expect(standing.day > NOW).toBe(true);
        if (standing.state === "agreed") expect(given.agreedOn ?? given.agreed).toBeTruthy();
        if (standing.state === "done") expect(given.inPlace).toBe(true);
      }),
      { numRuns: fastCheckRuns() },
    );
  });
});
