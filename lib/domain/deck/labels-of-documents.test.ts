import { describe, expect, it } from "vitest";
import { exampleIds } from "@/lib/content/load-examples";
import { loadLibrary } from "@/lib/content/load-library";
import { changeRows } from "@/tests/support/change-rows";
import { documentTexts } from "@/tests/support/document-texts";
import { exampleGiven } from "@/tests/support/example-outline";
import { withAnswers } from "@/tests/support/rule-cases/good-draft";
import type { Draft } from "../draft/draft";
import { metricKindOptions, teamSideOptions } from "../sections/pilot/options";
import { metricKindSchema } from "../sections/pilot/schema";

const { risks } = loadLibrary();

describe.each(exampleIds)("labels in the documents of %s", (id) => {
  const given = exampleGiven(id);
  const textsOf = (draft: Draft): string[] => documentTexts({ ...given, draft });
  const saying = (draft: Draft, words: RegExp): string[] => textsOf(draft).filter((text) => words.test(text));

  it("print where a control comes from in the author's own words, and never the number of an entry of the library", () => {
    const every = risks.map((entry) => entry.id);
    const controlsFrom = (ids: readonly string[]) =>
      [...ids, "Policy 7.3"].map((sourceId) => ({ id: sourceId, text: "A control", sourceId }));
    const draft = changeRows(given.draft, "risks", "risks", (_, index) => ({
      controls: controlsFrom(every.slice(index * 4, index * 4 + 4)),
    }));
    const texts = textsOf(draft);
    expect(texts.filter((text) => /\bR\d\d\b/.test(text))).toEqual([]);
    expect(texts.filter((text) => text.includes("Policy 7.3"))).not.toEqual([]);
  });

  it("say nothing of when a risk could happen where nobody has named a day", () => {
    const open = changeRows(given.draft, "risks", "risks", () => ({ windowFrom: null, windowTo: null }));
    expect(saying(open, /\balways;|: always\b|^always$/)).toEqual([]);
  });

  it("name the column of what kind a risk is after what stands in it", () => {
    expect(saying(given.draft, /How it is carried/)).toEqual([]);
    expect(saying(given.draft, /^Kind\b/)).not.toEqual([]);
  });

  it("print no side of the team as it stands among the options", () => {
    const sides = ["comms", "service", "other"];
    const team = sides.map((side) => ({ id: side, role: `Officer (volunteer) ${side}`, side }));
    const texts = textsOf(withAnswers(given.draft, "pilot", { team })).join("\n");
    for (const { label } of teamSideOptions) expect(texts.toLowerCase()).not.toContain(`(${label.toLowerCase()})`);
    expect(texts).toContain("Officer (volunteer) service, from the service");
    expect(texts).not.toContain("Officer (volunteer) other,");
  });

  it.each(metricKindSchema.options)("tell of a measure what it shows, not what it must not be (%s)", (kind) => {
    const texts = textsOf(changeRows(given.draft, "pilot", "metrics", () => ({ kind }))).join("\n");
    const label = metricKindOptions.find(({ value }) => value === kind)?.label ?? "";
    expect(texts).not.toMatch(new RegExp(`: ${label}(?:;|$)`, "m"));
    expect(texts).toMatch(/shows (?:what|whether)/);
  });

  it("say who can pause it, whatever is paused", () => {
    const paused = withAnswers(given.draft, "pilot", { outOfHoursPausedBy: "The duty manager" });
    expect(saying(paused, /Who can pause the/)).toEqual([]);
    expect(saying(paused, /Who can pause it/)).not.toEqual([]);
  });

  it("say that it runs in phases where it does", () => {
    const { start, end } = given.draft.pilot?.answers ?? {};
    const phases = [
      { id: "first", name: "One channel alone", start: start ?? null, end: start ?? null },
      { id: "second", name: "Both channels", start: start ?? null, end: end ?? null },
    ];
    const texts = textsOf(withAnswers(given.draft, "pilot", { phases, headline: null })).join("\n");
    const without = textsOf(withAnswers(given.draft, "pilot", { phases: [], headline: null })).join("\n");
    expect(texts).toMatch(/weeks, in two phases/);
    expect(texts).toMatch(/In phases: One channel alone/);
    expect(without).not.toMatch(/phases/i);
  });
});
