import { cleanup, fireEvent, render, screen, waitFor } from "@testing-library/react";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { ResetPasswordForm } from "./reset-password-form";

const send = vi.fn();
beforeEach(() => {
  send.mockReset();
  vi.stubGlobal("fetch", send);
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

function fill(password: string): void {
  render(<ResetPasswordForm token="token" email="ann@example.org" />);
  fireEvent.change(screen.getByLabelText("New password"), { target: { value: password } });
  fireEvent.click(screen.getByRole("button", { name: "Set the password" }));
}

test("says that it is done, with the focus of the form that went, and leads to signing in", async () => {
  send.mockResolvedValue(new Response(null, { status: 204 }));
  fill("a long enough one");
  const said = "Your new password is set, and every device was signed out.";
  await waitFor(() => expect(document.activeElement?.textContent).toBe(said));
  // What has the focus is read out already.
  expect(screen.queryByRole("status")).toBeNull();
  expect(screen.getByRole("link", { name: "Sign in with it" }).getAttribute("href")).toBe("/sign-in?switch");
  const [address, { body }] = send.mock.calls[0] ?? [];
  expect([address, body]).toEqual(["/api/v1/reset", JSON.stringify({ token: "token", password: "a long enough one" })]);
});

test("says where the link is used up, and what is wrong with a password", async () => {
  send.mockResolvedValue(Response.json({ code: "not_found", requestId: "x" }, { status: 404 }));
  fill("a long enough one");
  expect((await screen.findAllByText(/was used already/)).length).toBeGreaterThan(0);
  cleanup();
  const fields = [{ path: "password", message: "This password is made of the name." }];
  send.mockResolvedValue(Response.json({ code: "answers_invalid", requestId: "x", fields }, { status: 422 }));
  fill("ann@example.org");
  expect((await screen.findAllByText(/This password is made of the name/)).length).toBeGreaterThan(0);
});
