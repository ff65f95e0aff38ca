import { describe, expect, it } from "vitest";
import { loadLibrary } from "@/lib/content/load-library";
import { withDrafted } from "@/tests/support/with-drafted";
import { storeAnswers } from "../answers/store-answers";
import type { Template } from "../library/library";
import { readDraft, sectionList } from "../sections/registry";
import { withStartValue } from "../start/start-rows";
import { draftFromTemplates } from "./draft-from-templates";
import { strengthenFirst, templatesFor } from "./templates-for";

const library = loadLibrary();
const template = (id: string): Template => {
  const found = library.templates.find((each) => each.id === id);
  if (!found) throw new Error(`No template “${id}”`);
  return found;
};

describe("a template", () => {
  it.each(library.templates.map(({ id }) => id))("%s presets rows of the library that may be stored and read", (id) => {
    const { risks, audiences, pilotType, situation, scope } = template(id);
    const draft = draftFromTemplates([template(id)], library);
    for (const section of sectionList) {
      const answers = draft[section.id]?.answers ?? {};
      expect(storeAnswers({ section, answers, stanceOn: false })).toMatchObject({ ok: true, value: answers });
    }
    const read = readDraft(draft);
    expect(read.risks.risks.map(({ libraryId }) => libraryId)).toEqual(risks.map(({ id }) => id));
    expect(read.audiences.groups.map(({ libraryId }) => libraryId)).toEqual(audiences.map(({ id }) => id));
    expect(read.pilot.typeId).toBe(pilotType.id);
    expect([read.context.startingPoint, read.context.scope?.[0] ?? null]).toEqual([situation, scope]);
    expect(read.risks.risks.every(({ controls }) => controls.length > 0)).toBe(true);
  });

  it("of a situation and one of a sector go together, and the first decides where they disagree", () => {
    const draft = readDraft(draftFromTemplates([template("S05"), template("S06")], library));
    expect(draft.context).toMatchObject({ startingPoint: "active-but-under-resourced", scope: ["external-service"] });
    expect(draft.audiences.groups.map(({ libraryId }) => libraryId)).toEqual(["A03", "A01", "A02", "A07"]);
    const other = readDraft(draftFromTemplates([template("S04"), template("S10")], library));
    expect(other.pilot.typeId).toBe("P1");
  });

  it("leaves the outcome to the first questions, which tie it to the need", () => {
    const draft = draftFromTemplates([template("S06")], library);
    expect(readDraft(draft).pilot.metrics.map(({ kind }) => kind)).not.toContain("outcome");
    const pilot = { answers: withStartValue(draft, "metric", "success", 30), finished: false };
    const [outcome] = readDraft({ ...draft, pilot }).pilot.metrics.filter(({ kind }) => kind === "outcome");
    expect(outcome?.needId).toMatchObject({ question: "needs" });
  });

  it("lets the decision-maker's group be made beside the groups it presets", () => {
    const draft = draftFromTemplates([template("S04")], library);
    const { groups } = withStartValue(draft, "decider", "mainConcern", "We tried that");
    expect(groups).toMatchObject([{ libraryId: "A01" }, { libraryId: "A03" }, { isDecisionMaker: true }]);
  });

  it("keeps its first step when the first answers draft the rest", () => {
    const preset = draftFromTemplates([template("S04"), template("S06")], library);
    const draft = { ...preset, pilot: { answers: { ...preset.pilot?.answers, start: "2027-03-01" }, finished: false } };
    const drafted = withDrafted(draft);
    expect(drafted.pilot?.answers).toMatchObject({ typeId: "P1", end: "2027-03-28" });
  });
});

describe("templatesFor", () => {
  const named = (answers: Record<string, string | string[]>) =>
    templatesFor(readDraft({ context: { answers, finished: false } }), library).map(({ id }) => id);

  it("speaks of where somebody stands before where they work", () => {
    expect(named({ startingPoint: "already-refused", sector: "local-government" })).toEqual(["S04", "S06"]);
    expect(named({ scope: ["internal-network"] })).toEqual(["S10"]);
    expect(named({ startingPoint: "none", sector: "charity", scope: ["emergency"] })).toEqual([]);
  });

  it("orders the sections to make stronger, each once", () => {
    expect(strengthenFirst([template("S02"), template("S10")])).toEqual([
      "champions",
      "training",
      "audiences",
      "readiness",
    ]);
  });
});
