import { describe, expect, it } from "vitest";
import { reachOf, suitsReach } from "./reach-of";

describe("reachOf", () => {
  it("is internal only where nothing else is tried", () => {
    expect(reachOf(["internal-network"])).toBe("internal");
    expect(reachOf(["internal-network", "recruitment"])).toBe("public");
    expect(reachOf(["emergency"])).toBe("public");
  });

  it("is open while nothing is chosen", () => {
    expect(reachOf(null)).toBeNull();
    expect(reachOf([])).toBeNull();
  });
});

describe("suitsReach", () => {
  const outside = { scopes: ["external-service", "emergency"] };

  it("keeps what is marked for the public alone from an internal network", () => {
    expect(suitsReach(outside, "internal")).toBe(false);
    expect(suitsReach({ scopes: ["internal-network", "emergency"] }, "internal")).toBe(true);
  });

  it("leaves everything to the others, and what is not marked to all", () => {
    expect([suitsReach(outside, "public"), suitsReach(outside, null)]).toEqual([true, true]);
    expect([suitsReach({}, "internal"), suitsReach({ scopes: [] }, "internal")]).toEqual([true, true]);
  });
});
