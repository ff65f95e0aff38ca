import { describe, expect, it } from "vitest";
import { loadLibrary } from "@/lib/content/load-library";
import type { Draft } from "../draft/draft";
import type { SectionId } from "../ids/section-ids";
import { getSection } from "../sections/registry";
import { openUnknowns } from "../unknown/open-unknowns";
import { draftRequest } from "./draft-request";

const words = loadLibrary().coach.request;
const MEETING = { context: { answers: { meetingDate: "2027-02-09" }, finished: false } };
const NEED = { id: "r1", title: "People cannot find out", measureName: "Calls about closures a week" };

function bodyFor(sectionId: SectionId, unknown: string, draft: Draft): string {
  const section = getSection(sectionId);
  const stored = draft[sectionId] ?? { answers: {}, finished: false };
  const [open] = section ? openUnknowns(section, { ...stored, unknown: [unknown] }) : [];
  if (!open) throw new Error(`${unknown} is not open`);
  const request = draftRequest({ unknown: open, draft, title: "Winter", words, now: "2026-12-01", locale: "en-GB" });
  expect(request.subject).toBe("One fact for “Winter”");
  return request.body;
}

const needs = (row: object): Draft => ({ alignment: { answers: { needs: [row] } as never, finished: false } });

describe("the e-mail that asks for a fact", () => {
  it("names the row, asks for the measure by its name, and says by when", () => {
    const body = bodyFor("alignment", "needs-r1-measureBaseline", { ...MEETING, ...needs(NEED) });
    expect(body).toContain("for the meeting on 9 February 2027");
    expect(body).toContain("People cannot find out: ");
    expect(body).toContain("Could you send me “Calls about closures a week” for one ordinary week");
    expect(body).toContain("An answer by 26 January 2027 would help most.");
    expect(body).not.toMatch(/\{|\n\n\n/);
  });

  it("stands without a meeting, a measure or a title", () => {
    const body = bodyFor("alignment", "needs-r1-measureBaseline", needs({ id: "r1" }));
    expect(body).toContain("I am preparing “Winter”. One thing");
    expect(body).toContain("Could you send me the number for one");
    expect(body).not.toContain("would help most");
    expect(body).not.toContain("undefined");
  });

  it("asks by the kind of answer where no better words stand", () => {
    expect(bodyFor("pilot", "start", {})).toContain(words.byKind.date);
  });

  it("gives no day that is past", () => {
    const soon = { context: { answers: { meetingDate: "2026-12-05" }, finished: false } };
    expect(bodyFor("pilot", "start", soon)).not.toContain("would help most");
  });

  it("asks better for questions that exist", () => {
    for (const key of Object.keys(words.byQuestion)) {
      const [section, question = "", column] = key.split(".");
      const asked = getSection(section as SectionId)?.questions[question];
      const own = asked?.kind === "rows" && column !== undefined ? asked.columns[column] : asked;
      expect(own, key).toBeDefined();
    }
  });
});
