import { describe, expect, it } from "vitest";
import { typedItems } from "./typed-items";

describe("the items of a typed list", () => {
  it.each<[typed: string, items: string[]]>([
    ["- one\n- two, and more", ["one", "two, and more"]],
    ["Individual cases; DMs; paid ads", ["Individual cases", "DMs", "paid ads"]],
    ["Leave, rooms and pay dates", ["Leave, rooms and pay dates"]],
    ["We ask for:\n- one\n- two", ["We ask for:\n- one\n- two"]],
  ])("%j", (typed, items) => {
    expect(typedItems(typed)).toEqual(items);
  });
});
