import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { joinDateParts, readPastedDate, splitDate } from "./date-parts";

const isoOfPasted = (text: string, monthFirst = false) => {
  const parts = readPastedDate(text, { monthFirst });
  return parts && joinDateParts(parts);
};

describe("R22 dates take pasted text", () => {
  test.each([
    ["2027-02-09", "2027-02-09"],
    ["9/2/2027", "2027-02-09"],
    ["09.02.2027", "2027-02-09"],
    ["9 Feb 2027", "2027-02-09"],
    ["9 February 2027", "2027-02-09"],
    ["9th February, 2027", "2027-02-09"],
    ["Tuesday 9 February 2027", "2027-02-09"],
    ["Tue, 9 Feb 2027", "2027-02-09"],
    ["February 9, 2027", "2027-02-09"],
    [" 9-2-2027 ", "2027-02-09"],
  ])("%s", (text, iso) => {
    expect(isoOfPasted(text)).toBe(iso);
  });

  test.each([
    ["02/09/2027", "2027-02-09"],
    ["2-9-2027", "2027-02-09"],
    ["09.02.2027", "2027-09-02"],
    ["13/02/2027", "2027-02-13"],
    ["2 September 2027", "2027-09-02"],
    ["2027-02-09", "2027-02-09"],
  ])("%s in a country that writes the month first", (text, iso) => {
    expect(isoOfPasted(text, true)).toBe(iso);
  });

  test("02/13/2027 has only one meaning anywhere", () => {
    expect(isoOfPasted("02/13/2027")).toBe("2027-02-13");
    expect(isoOfPasted("02/09/2027")).toBe("2027-09-02");
  });

  test.each(["", "soon", "9/2/27", "13/13/2027", "9 2", "2027"])("%j is left to the box it was pasted into", (text) => {
    expect(isoOfPasted(text)).toBeNull();
  });
});

describe("a date in three boxes", () => {
  test("R10 what is not a date yet is kept as it was typed", () => {
    expect(joinDateParts({ day: "31", month: "2", year: "2027" })).toBe("31/2/2027");
    expect(splitDate("31/2/2027")).toEqual({ day: "31", month: "2", year: "2027" });
    expect(joinDateParts({ day: "9", month: "", year: "" })).toBe("9//");
    expect(splitDate("9//")).toEqual({ day: "9", month: "", year: "" });
    expect(joinDateParts({ day: " ", month: "", year: "" })).toBeNull();
  });

  test("a month may be a word", () => {
    expect(joinDateParts({ day: "9", month: "Sept", year: "2027" })).toBe("2027-09-09");
  });

  test("every real day comes back as it went in", () => {
    const days = fc.date({ min: new Date("1950-01-01"), max: new Date("2150-12-31"), noInvalidDate: true });
    fc.assert(
      fc.property(days, (day) => {
        const iso = day.toISOString().slice(0, 10);
        expect(joinDateParts(splitDate(iso))).toBe(iso);
      }),
    );
  });
});
