import { describe, expect, it } from "vitest";
import { officeFontSchema } from "./office-font";

describe("the name of the organisation's own font", () => {
  it.each([
    "Frutiger 45 Light",
    "DIN Next LT Pro",
    "Helvetica Neue",
    "H&M Sans",
    "Öffentlich",
    "明朝",
    " Gill Sans MT ",
  ])("may be %j", (name) => expect(officeFontSchema.parse(name)).toBe(name.trim()));

  it.each([
    ["", "such as Arial Narrow"],
    ["+mj-lt", "such as Arial Narrow"],
    ["@MS Mincho", "such as Arial Narrow"],
    ["Arial; Verdana", "such as Arial Narrow"],
    ['Arial" panose="1', "such as Arial Narrow"],
    ["<b>Arial</b>", "such as Arial Narrow"],
    ["A".repeat(32), "at most 31 characters"],
  ])("%j is none", (name, words) => {
    expect(officeFontSchema.safeParse(name).error?.issues[0]?.message).toContain(words);
  });
});
