import { describe, expect, it } from "vitest";
import { dropAnswers } from "./drop-answers";

describe("answers to questions that are no longer asked", () => {
  it("leave the section or every row of their list, and nothing else does", () => {
    const drop = dropAnswers(["taskDone", "metrics.better", "risks.controls.state"]);
    const controls = [{ id: "c1", state: "planned", text: "A rota" }];
    expect(
      drop({
        taskDone: true,
        title: "Try it",
        metrics: [{ id: "m1", better: "lower", success: 5 }, "half a row"],
        risks: [{ id: "r1", controls }],
      }),
    ).toEqual({
      title: "Try it",
      metrics: [{ id: "m1", success: 5 }, "half a row"],
      risks: [{ id: "r1", controls: [{ id: "c1", text: "A rota" }] }],
    });
  });

  it("may be missing, or stand in no list", () => {
    expect(dropAnswers(["metrics.better"])({ metrics: null })).toEqual({ metrics: null });
    expect(dropAnswers(["metrics.better", "toString"])({})).toEqual({});
  });
});
