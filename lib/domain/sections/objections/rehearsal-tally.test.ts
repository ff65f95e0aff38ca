import { expect, it } from "vitest";
import { rehearsalTally } from "./rehearsal-tally";

it("counts each objection by how its answer went, and leaves out rows without one", () => {
  const objection = "We have no time.";
  expect(
    rehearsalTally([
      { objection, rating: "went-well" },
      { objection, rating: "needs-work" },
      { objection, rating: "not-tried" },
      { objection, rating: null },
      { objection: null, rating: "went-well" },
    ]),
  ).toEqual({ all: 4, "went-well": 1, "needs-work": 1, "not-tried": 2 });
});
