import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { StoredSection } from "@/lib/contract/section";
import { fastCheckRuns } from "@/tests/support/fast-check-runs";
import { Autosave } from "./autosave";
import type { SaveOutcome, SectionSave } from "./send-section";
import { clashKey } from "./settle-conflict";

beforeEach(() => vi.useFakeTimers({ now: new Date("2026-12-01T09:00:00Z") }));
afterEach(() => vi.useRealTimers());

/** One section as the server keeps it: refuses an old revision, keeps what a save leaves out, and remembers every save. */
function fakeServer() {
  const stored: StoredSection = {
    revision: 1,
    answers: { mine: "", theirs: "", both: "" },
    finished: false,
    unknown: [],
    confirmed: [],
    savedAt: "2026-12-01T08:59:00Z",
  };
  const states: StoredSection[] = [];
  let isRefusing = false;

  function write(change: Partial<Pick<StoredSection, "answers" | "unknown">>): void {
    Object.assign(stored, change, { revision: stored.revision + 1 });
    states.push(structuredClone(stored));
  }
  async function send({ revision, answers, unknown, leftOut = [] }: SectionSave): Promise<SaveOutcome> {
    if (isRefusing) return { kind: "refused", fields: [] };
    if (revision !== stored.revision) return { kind: "stale", current: structuredClone(stored) };
    for (const left of leftOut) write({ answers: { ...answers, ...left } });
    write({ answers, ...(unknown === undefined ? {} : { unknown }) });
    return {
      kind: "saved",
      saved: { revision: stored.revision, savedAt: "2026-12-01T09:00:00Z", status: "in-progress", findings: [] },
    };
  }
  const refuseWhile = (refusing: boolean): void => {
    isRefusing = refusing;
  };
  return { stored, states, send, write, refuseWhile };
}

function open() {
  const server = fakeServer();
  const autosave = new Autosave(server.send);
  autosave.open("risks", structuredClone(server.stored));
  let answers = { ...server.stored.answers };
  autosave.onEvent((event) => {
    if (event.kind === "merged") answers = { ...event.answers };
  });
  const type = (key: "mine" | "both", text: string): void => {
    answers = { ...answers, [key]: text };
    autosave.edit("risks", { answers });
  };
  const mark = (key: string): void =>
    autosave.edit("risks", { answers, unknown: [...autosave.getUnknown("risks"), key] });
  const unmark = (key: string): void =>
    autosave.edit("risks", { answers, unknown: autosave.getUnknown("risks").filter((each) => each !== key) });
  const colleague = {
    type: (key: "theirs" | "both", text: string): void =>
      server.write({ answers: { ...server.stored.answers, [key]: text } }),
    mark: (key: string): void => server.write({ unknown: [...server.stored.unknown, key] }),
  };
  const resolve = (choice: "mine" | "theirs"): void => {
    const clashes = autosave.listConflicts()[0]?.clashes ?? [];
    if (clashes.length > 0)
      autosave.resolve("risks", Object.fromEntries(clashes.map((path) => [clashKey(path), choice])));
  };
  return { server, autosave, type, mark, unmark, colleague, resolve };
}

const settle = (): Promise<unknown> => vi.advanceTimersByTimeAsync(60_000);

describe("“I do not know yet” while two people write", () => {
  it("goes with a text that is typed over it before it is sent", async () => {
    const { server, type, mark } = open();
    mark("risks-r1-title");
    type("mine", "Reports may be wrong");
    await settle();
    expect(server.stored).toMatchObject({ unknown: ["risks-r1-title"], answers: { mine: "Reports may be wrong" } });
  });

  it("joins a colleague’s marks where their save came first", async () => {
    const { server, autosave, mark, colleague } = open();
    mark("mine");
    colleague.mark("theirs");
    await settle();
    expect(server.stored.unknown).toEqual(["theirs", "mine"]);
    expect(autosave.getUnknown("risks")).toEqual(["theirs", "mine"]);
  });

  it.each(["mine", "theirs"] as const)("outlives a choice for %s between two texts", async (choice) => {
    const { server, autosave, type, mark, colleague, resolve } = open();
    type("both", "Mine");
    mark("before");
    colleague.type("both", "Theirs");
    colleague.mark("colleague");
    await settle();
    expect(autosave.getState().kind).toBe("conflict");
    mark("during");
    resolve(choice);
    await settle();
    expect(server.stored.answers.both).toBe(choice === "mine" ? "Mine" : "Theirs");
    expect([...server.stored.unknown].sort()).toEqual(["before", "colleague", "during"]);
  });

  it("is never taken back, not even for a moment, by a text that was given up", async () => {
    const { server, type, mark, colleague, resolve } = open();
    type("both", "Mine");
    mark("before");
    colleague.type("both", "Theirs");
    await settle();
    colleague.mark("late");
    const late = server.states.length;
    resolve("theirs");
    await settle();
    expect(server.states.slice(late).map(({ answers }) => answers.both)).toContain("Mine");
    for (const { unknown } of server.states.slice(late)) expect(unknown).toContain("late");
    expect([...server.stored.unknown].sort()).toEqual(["before", "late"]);
  });

  it("waits where the server refuses the text, and goes with the next one", async () => {
    const { server, autosave, type, mark } = open();
    server.refuseWhile(true);
    mark("asked");
    await settle();
    type("mine", "far too long");
    await settle();
    expect(autosave.hasUnsaved()).toBe(true);
    expect(autosave.getUnknown("risks")).toEqual(["asked"]);
    server.refuseWhile(false);
    type("mine", "short");
    await settle();
    expect(server.stored).toMatchObject({ unknown: ["asked"], answers: { mine: "short" } });
  });

  it("is where it belongs in the end, whatever happens in between", async () => {
    const step = fc.constantFrom(
      ...(["type", "type both", "mark", "unmark", "colleague types", "colleague types both"] as const),
      ...(["colleague marks", "refuse", "accept", "wait", "choose mine", "choose theirs"] as const),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 25 }), async (steps) => {
        const { server, type, mark, unmark, colleague, resolve } = open();
        const expected = new Set<string>();
        const own: string[] = [];
        for (const [at, what] of steps.entries()) {
          if (what === "type") type("mine", `m${at}`);
          if (what === "type both") type("both", `m${at}`);
          if (what === "mark") {
            mark(`mine-${at}`);
            own.push(`mine-${at}`);
            expected.add(`mine-${at}`);
          }
          if (what === "unmark") {
            const key = own.pop();
            if (key === undefined) continue;
            unmark(key);
            expected.delete(key);
          }
          if (what === "colleague types") colleague.type("theirs", `t${at}`);
          if (what === "colleague types both") colleague.type("both", `t${at}`);
          if (what === "colleague marks") {
            colleague.mark(`theirs-${at}`);
            expected.add(`theirs-${at}`);
          }
          if (what === "refuse") server.refuseWhile(true);
          if (what === "accept") server.refuseWhile(false);
          if (what === "wait") await vi.advanceTimersByTimeAsync(1_000);
          if (what === "choose mine") resolve("mine");
          if (what === "choose theirs") resolve("theirs");
        }
        server.refuseWhile(false);
        type("mine", "the end");
        for (let round = 0; round < 5; round += 1) {
          await settle();
          resolve("mine");
        }
        await settle();
        expect(server.stored.answers.mine).toBe("the end");
        expect(new Set(server.stored.unknown)).toEqual(expected);
      }),
      { numRuns: fastCheckRuns() },
    );
  });
});
