import { describe, expect, it } from "vitest";
import { loadLibrary } from "@/lib/content/load-library";
import { lexiconOf } from "./lexicon-of";

const words = loadLibrary().lexicon;
const setting = { scope: ["external-service"], sector: "museum", title: null, channels: null };

describe("lexiconOf", () => {
  it("takes the words for those who ask and decide from the kind of body", () => {
    expect(lexiconOf(setting, words)).toMatchObject({
      undertaking: "social media pilot",
      askers: "visitors",
      deciders: "trustees",
    });
    expect(lexiconOf({ ...setting, sector: "local-government" }, words).askers).toBe("residents");
  });

  it("calls those who ask inside colleagues, whatever the body is", () => {
    const inside = lexiconOf({ ...setting, scope: ["internal-network"] }, words);
    expect(inside).toMatchObject({ reach: "internal", place: "the internal network", askers: "colleagues" });
    expect(inside.deciders).toBe("trustees");
  });

  it("names the undertaking as its author does", () => {
    const channels = "The Corridor";
    expect(lexiconOf({ ...setting, title: "Ask Harrowfield", channels }, words).name).toBe("Ask Harrowfield");
    expect(lexiconOf({ ...setting, channels }, words).name).toBe("The Corridor");
    expect(lexiconOf(setting, words).name).toBe("the social media pilot");
  });

  it("has words for a body that nobody has named, or that is gone from the list", () => {
    const open = { scope: null, sector: null, title: null, channels: null };
    expect(lexiconOf(open, words)).toMatchObject({ reach: "public", askers: "people", aim: null });
    expect(lexiconOf({ ...open, sector: "constructor" }, words).askers).toBe("people");
  });
});
