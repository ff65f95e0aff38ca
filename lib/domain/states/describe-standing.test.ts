import { describe, expect, it } from "vitest";
import { loadLibrary } from "@/lib/content/load-library";
import type { Commitment } from "./commitment";
import { chipWords, ownerWords, standingWords } from "./describe-standing";

const context = { now: "2027-03-16", locale: "en-GB", library: loadLibrary() };

const plain = (text: string | null): string | undefined => text?.replaceAll("\u00A0", " ");

describe("the words of a state", () => {
  it.each<[given: Commitment, words: string]>([
    [{ inPlace: true }, "in place"],
    [{ inPlace: true, due: "2027-04-12" }, "in place"],
    [{ party: "Legal", agreedOn: "2027-03-01" }, "agreed on 1 March 2027"],
    [{ party: "Legal", agreedOn: "2027-04-12" }, "due by 12 April 2027"],
    [{ party: "Union", askedOn: "2026-10-15" }, "asked on 15 October 2026, no agreement recorded"],
    [
      { party: "Union", askedOn: "2026-10-15", due: "2027-04-12" },
      "asked on 15 October 2026, no agreement recorded, answer due by 12 April 2027",
    ],
    [{ party: "Union", askedOn: "2027-04-26" }, "to be asked on 26 April 2027"],
    [{ owner: "Head", asked: false }, "not asked yet"],
    [{ inPlace: false, due: "2027-03-16" }, "due by 16 March 2027"],
    [{ inPlace: false, due: "2027-03-15" }, "was due by 15 March 2027, nothing recorded since"],
    [{ inPlace: false }, "planned"],
    [{ owner: "Head" }, "proposed"],
    [{}, "open"],
  ])("%o", (given, words) => {
    expect(plain(standingWords(given, context))).toBe(words);
  });

  it("marks an owner until an answer says that they agreed", () => {
    const of = (given: Commitment) => ownerWords({ owner: "head of legal", ...given }, context);
    expect(of({ agreed: true })).toBe("head of legal");
    expect(of({ asked: true })).toBe("head of legal (asked)");
    expect(of({ asked: false })).toBe("head of legal (to be asked)");
    expect(of({ agreed: false })).toBe("head of legal (proposed)");
    expect(of({})).toBe("head of legal (proposed)");
    expect(ownerWords({ owner: null, agreed: true }, context)).toBeNull();
  });

  it("has a tag for each", () => {
    expect(chipWords({ party: "Union", askedOn: "2027-04-26" }, context)).toBe("To be asked");
    expect(chipWords({}, context)).toBe("Open");
  });
});
