import { describe, expect, it } from "vitest";
import { controlAt, fillForm, findMissing, readForm } from "./form-values";
import { type OwnEntryValues, ownEntryValuesSchema } from "./own-entry-values";
import { ownFields } from "./own-fields";
import { ownKinds } from "./own-kinds";

const origin = { source: ["Incident log 2025", "Audit, page 4"], year: 2025, caveat: "One year only" };

const filled: readonly OwnEntryValues[] = [
  {
    kind: "risk",
    entry: {
      ...origin,
      title: "The rota has a gap at Christmas",
      cause: "",
      consequence: "Questions wait for four days",
      category: "operational",
      treatment: "mitigate",
      likelihood: 4,
      impact: 3,
      controls: [
        { text: "Two names for every day", ownerRole: "Service manager" },
        { text: "A notice on the profile", ownerRole: "Social lead" },
      ],
      likelihoodAfter: 2,
      impactAfter: 3,
      offeredTo: ["external-service", "emergency"],
    },
  },
  {
    kind: "audience",
    entry: {
      ...origin,
      name: "Parish clerks",
      variant: "members",
      concerns: [{ text: "We get the calls", riskId: "R20" }],
      motives: ["Fewer calls"],
      benefits: ["One place to send people to"],
      bestArgument: "You will be told first",
      messenger: "Members’ champion",
    },
  },
  {
    kind: "case",
    entry: {
      ...origin,
      title: "Libraries answered in the open",
      org: "Our library service",
      kind: "own-dept",
      sector: "local-government",
      claimType: "outcome",
      result: null,
      facts: ["62 questions answered in six weeks"],
      lesson: "Start with one desk",
    },
  },
  {
    kind: "objection",
    entry: {
      ...origin,
      objection: "The unions will object.",
      concede: "",
      answer: "They helped write it.",
      askBack: "",
    },
  },
  { kind: "figure", entry: { ...origin, text: "412 calls a week about gritting", isReach: false } },
];

describe("the form of an own entry", () => {
  it.each(filled.map((values) => [values.kind, values] as const))(
    "gives back a %s as it was filled",
    (_kind, values) => {
      const texts = fillForm(values);
      expect(findMissing(values.kind, texts)).toEqual([]);
      expect(readForm(values.kind, texts)).toEqual(values);
      expect(ownEntryValuesSchema.parse(readForm(values.kind, texts))).toEqual(values);
    },
  );

  it.each(ownKinds)(
    "asks for what a %s cannot do without, in plain words, and sends nothing the schema takes",
    (kind) => {
      const missing = findMissing(kind, {});
      expect(missing.map(({ message }) => message)).toEqual(ownFields[kind].flatMap((field) => field.missing ?? []));
      expect(missing.length).toBeGreaterThan(0);
      for (const { message } of missing) expect(message).toMatch(/^(Enter|Choose) .+[^.]$/);
      expect(ownEntryValuesSchema.safeParse(readForm(kind, {})).success).toBe(false);
    },
  );

  it("leads a fault to the control it came from, past pairs left blank", () => {
    const texts = { "controls.0.text": "One", "controls.3.text": "Two" };
    expect(controlAt("risk", "entry.controls[1].ownerRole", texts)).toBe("controls.3.ownerRole");
    expect(controlAt("risk", "entry.controls", texts)).toBe("controls.0.text");
    expect(controlAt("risk", "entry.source[4]", texts)).toBe("source");
    expect(controlAt("risk", "", texts)).toBe("title");
  });

  it("takes a year in four digits or none", () => {
    const texts = { text: "412 calls", year: "last year" };
    expect(findMissing("figure", texts).map(({ fieldId }) => fieldId)).toEqual(["year"]);
    expect(findMissing("figure", { text: "412 calls" })).toEqual([]);
  });
});

describe("an own entry", () => {
  const risk = filled[0];
  const refusals = (values: unknown): string[] =>
    (ownEntryValuesSchema.safeParse(values).error?.issues ?? []).map((issue) => issue.path.join("."));

  it.each([
    ["a score above the one before the controls", { likelihoodAfter: 5 }, "entry.likelihoodAfter"],
    ["no control", { controls: [] }, "entry.controls"],
    ["a blank title", { title: " \u200b " }, "entry.title"],
    ["a title out of length", { title: "x".repeat(81) }, "entry.title"],
    ["a year nobody means", { year: 20_255 }, "entry.year"],
    ["a name nobody asked for", { id: "R01" }, "entry"],
  ])("refuses %s", (_words, change, path) => {
    expect(refusals({ ...risk, entry: { ...risk?.entry, ...change } })).toContain(path);
  });

  it("keeps text as the wizard keeps it", () => {
    const pasted = { ...risk, entry: { ...risk?.entry, title: "  A\u0007  title\r\nfrom   a letter " } };
    expect(ownEntryValuesSchema.parse(pasted).entry).toMatchObject({ title: "A title from a letter" });
  });
});
