import { expect, it } from "vitest";
import { fillTemplate } from "./fill-template";
import { withArticle } from "./with-article";

it.each([
  ["8-week", "an 8-week"],
  ["11-week", "an 11-week"],
  ["18-week", "an 18-week"],
  ["80 calls", "an 80 calls"],
  ["12-week", "a 12-week"],
  ["110 calls", "a 110 calls"],
  ["1-week", "a 1-week"],
  ["eight-week", "an eight-week"],
  ["eleven-week", "an eleven-week"],
  ["eighteen-week", "an eighteen-week"],
  ["one-week", "a one-week"],
])("%s is %s", (figure, said) => {
  expect(withArticle(figure)).toBe(said);
});

it("holds in the titles of the deck", () => {
  expect(fillTemplate("A {weeks}-week pilot", { weeks: "8" })).toBe("An 8-week pilot");
  expect(fillTemplate("Approve a {weeks}-week pilot", { weeks: "18" })).toBe("Approve an 18-week pilot");
  expect(fillTemplate("Plan B {weeks}", { weeks: "8" })).toBe("Plan B 8");
});
