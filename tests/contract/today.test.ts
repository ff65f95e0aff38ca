import { randomUUID } from "node:crypto";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { localInstant, today } from "@/app/api/v1/today";
import { binnedProposal, listedProposal } from "@/app/proposals/read-dashboard";
import { downloadTitle } from "@/lib/domain/exports/download-title";
import { proposalIdSchema } from "@/lib/domain/ids/record-ids";
import { keptUntil } from "@/lib/domain/proposal/bin";
import { buildFrozenOutline } from "@/lib/preview/freeze";
import { exampleGiven } from "../support/example-outline";

const MOMENT = new Date("2026-11-30T20:15:00Z");

beforeEach(() => {
  vi.useFakeTimers({ now: MOMENT, toFake: ["Date"] });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllEnvs();
});

describe.each([
  ["Pacific/Auckland", "2026-12-01", "1 December 2026"],
  ["America/Los_Angeles", "2026-11-30", "30 November 2026"],
])("at a quarter past eight in the evening in London, %s", (zone, day, words) => {
  beforeEach(() => {
    vi.stubEnv("TIME_ZONE", zone);
  });

  it("has its own day", () => {
    expect(today()).toBe(day);
  });

  it("names and dates files by it, and keeps the moment", () => {
    const { draft, title, organisation, brand, variant, density } = exampleGiven("county-winter-service");
    const frozenAt = localInstant(MOMENT);
    const source = { ...{ draft, title, organisation, brand, variant, density }, at: frozenAt, ownEntries: [] };
    const built = buildFrozenOutline({ source, document: "deck", number: 3 });
    if (!built.ok || built.value.kept.source !== "deck") throw new Error("there is no deck");
    const { outline } = built.value.kept;
    expect(outline.versionLabel.replaceAll("\u00A0", " ")).toContain(words);
    expect(new Date(outline.frozenAt)).toEqual(MOMENT);
    const choice = { format: "pdf", variant: "executive", density: "read-ahead", notes: false } as const;
    expect(downloadTitle({ choice, number: 3, title: "Roads", reader: "chief", frozenAt, locale: "en-GB" })).toContain(
      words,
    );
  });

  it("keeps what was deleted to the end of a day of it", () => {
    const row = { id: proposalIdSchema.parse(randomUUID()), title: "Roads", deletedAt: MOMENT.toISOString() };
    expect(binnedProposal(row)).toMatchObject({ keptUntil: { date: keptUntil(day) } });
  });

  it("shows when a proposal was edited by it", () => {
    const at = { createdAt: MOMENT.toISOString(), updatedAt: MOMENT.toISOString() };
    const row = {
      id: proposalIdSchema.parse(randomUUID()),
      title: "Roads",
      status: "draft" as const,
      revision: 1,
      ...at,
    };
    const kept = { answeredCount: 0, completedCount: 0, summaryVersion: 1, meetingOn: null };
    const listed = listedProposal({ ...row, ...kept, stanceOn: false, theme: null });
    expect(listed.edited.date.replaceAll("\u00A0", " ")).toBe(words);
  });
});
