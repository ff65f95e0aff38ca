import { expect, it } from "vitest";
import { pilotAsked } from "@/lib/domain/sections/pilot/asked";
import { rowTitle } from "./row-title";

const need = { section: "alignment", question: "needs", rowId: "n1" } as const;
const setting = {
  currency: "GBP",
  references: [
    { ...need, labelColumn: "title", label: "Fewer calls" },
    { ...need, labelColumn: "measureName", label: "calls a week" },
  ],
};

it("calls a linked measure by the name of what is counted", () => {
  const { metrics } = pilotAsked.questions;
  expect(rowTitle(metrics, { id: "m1", needId: need }, 0, setting)).toBe("calls a week");
  expect(rowTitle(metrics, { id: "m1" }, 1, setting)).toBe("Measure 2");
});
