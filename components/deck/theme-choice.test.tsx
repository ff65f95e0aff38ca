import { cleanup, fireEvent, render, screen, waitFor } from "@testing-library/react";
import { afterEach, describe, expect, it, vi } from "vitest";
import { proposalIdSchema } from "@/lib/domain/ids/record-ids";
import { router } from "@/tests/support/test-router";
import { ThemeChoice } from "./theme-choice";

const proposalId = proposalIdSchema.parse("0192f0c0-0000-7000-8000-000000000001");

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

/** A server that refuses a change built on an old revision, or every change. */
function serve({ isBroken = false } = {}) {
  const server = { revision: 1, theme: "pine" as string | null };
  vi.stubGlobal("fetch", async (_address: string, init: RequestInit) => {
    if (init.method === "GET") return Response.json({ revision: server.revision });
    if (isBroken) return Response.json({}, { status: 500 });
    const built = new Headers(init.headers).get("if-match");
    if (built !== `"${server.revision}"`) return Response.json({}, { status: 412 });
    server.revision += 1;
    server.theme = JSON.parse(String(init.body)).theme;
    return Response.json({ revision: server.revision });
  });
  return server;
}

const renderChoice = () => render(<ThemeChoice proposalId={proposalId} theme="pine" usual="pine" />);
const choice = () => screen.getByRole<HTMLSelectElement>("combobox", { name: "Colours" });
const choose = (value: string) => fireEvent.change(choice(), { target: { value } });

describe("ThemeChoice", () => {
  it("ends with the last of the choices made in quick succession, on the page and on the server", async () => {
    const server = serve();
    renderChoice();
    choose("slate");
    choose("plum");
    await waitFor(() => expect(screen.getByRole("status").textContent).toMatch(/^Saved/));
    expect([server.theme, choice().value]).toEqual(["plum", "plum"]);
    expect(router.refresh).toHaveBeenCalledOnce();
  });

  it("says so where a choice was not saved, and shows the colours that are kept", async () => {
    serve({ isBroken: true });
    renderChoice();
    choose("slate");
    await waitFor(() => expect(choice().getAttribute("aria-invalid")).toBe("true"));
    expect(screen.getByRole("status").textContent).toBe("The colours were not changed. Try again");
    expect(choice().value).toBe("pine");
  });
});
