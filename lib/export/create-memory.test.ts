import { describe, expect, it } from "vitest";
import { createMemory } from "./create-memory";

describe("a memory", () => {
  it("gives back what was kept under a key, and nothing else", () => {
    const memory = createMemory<string>(2);
    expect(memory.get("a")).toBeUndefined();
    expect(memory.keep("a", "made")).toBe("made");
    expect(memory.get("a")).toBe("made");
  });

  it("lets go of what was not asked for longest", () => {
    const memory = createMemory<string>(2);
    memory.keep("a", "a");
    memory.keep("b", "b");
    memory.get("a");
    memory.keep("c", "c");
    expect(["a", "b", "c"].map(memory.get)).toEqual(["a", undefined, "c"]);
  });
});
