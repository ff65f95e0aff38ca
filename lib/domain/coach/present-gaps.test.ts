import { describe, expect, it } from "vitest";
import { presentGaps } from "./present-gaps";

describe("not ready to present", () => {
  const decider = {
    id: "p1",
    who: "Chief executive",
    formalPower: 5,
    longService: null,
    wideNetwork: null,
    wellLiked: null,
    peerNominations: null,
    met: "met" as const,
  };

  const rehearsed = [
    { id: "o1", objection: "We have no time.", answer: "Four hours.", likelihood: 4, rating: "went-well" as const },
  ];

  it("is nothing while no blocker is open and the decider was met", () => {
    expect(
      presentGaps({ people: [decider], decisionMaker: "chief executive", openBlockers: 0, objections: rehearsed }),
    ).toEqual([]);
    expect(presentGaps({ people: [], decisionMaker: null, openBlockers: 0, objections: rehearsed })).toEqual([]);
  });

  it("names open blockers, and a decider who is not met or not listed", () => {
    const notMet = { ...decider, met: "no" as const };
    expect(
      presentGaps({ people: [notMet], decisionMaker: "chief executive", openBlockers: 2, objections: rehearsed }),
    ).toEqual([
      { kind: "blockers", count: 2 },
      { kind: "decider-not-met", person: notMet },
    ]);
    expect(presentGaps({ people: [decider], decisionMaker: "Board", openBlockers: 0, objections: rehearsed })).toEqual([
      { kind: "decider-not-listed", decisionMaker: "Board" },
    ]);
  });

  it("names each likely objection without an answer, or whose answer nobody has said aloud", () => {
    const said = { objection: "We have no time.", answer: "Four hours, and this stops.", likelihood: 4 };
    const objections = [
      { id: "o1", ...said, rating: "went-well" as const },
      { id: "o2", ...said, rating: "needs-work" as const },
      { id: "o3", ...said, rating: "not-tried" as const },
      { id: "o4", ...said, rating: null },
      { id: "o5", ...said, answer: null, rating: "went-well" as const },
      { id: "o6", ...said, answer: null, rating: null, likelihood: 3 },
      { id: "o7", ...said, rating: null, likelihood: null },
      { id: "o8", ...said, objection: null, rating: null },
    ];
    const gaps = presentGaps({ people: [], decisionMaker: null, openBlockers: 0, objections });
    expect(gaps).toEqual([
      { kind: "objection-unrehearsed", id: "o3", objection: "We have no time." },
      { kind: "objection-unrehearsed", id: "o4", objection: "We have no time." },
      { kind: "objection-unanswered", id: "o5", objection: "We have no time." },
    ]);
  });

  it("is that no objection was thought of", () => {
    const blank = { id: "o1", objection: null, answer: null, likelihood: null, rating: null };
    for (const objections of [[], [blank]]) {
      expect(presentGaps({ people: [], decisionMaker: null, openBlockers: 0, objections })).toEqual([
        { kind: "no-objection" },
      ]);
    }
  });
});
