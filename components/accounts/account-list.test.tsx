import { cleanup, fireEvent, render, screen, waitFor, within } from "@testing-library/react";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { userIdSchema } from "@/lib/domain/ids/record-ids";
import { router } from "@/tests/support/test-router";
import { AccountList } from "./account-list";
import type { ListedAccount } from "./listed-account";

const send = vi.fn();
beforeEach(() => {
  send.mockReset().mockImplementation(async () => new Response(null, { status: 204 }));
  vi.stubGlobal("fetch", send);
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const account = (name: string, rest: Partial<ListedAccount> = {}): ListedAccount => ({
  id: userIdSchema.parse(`id-of-${name}`),
  name,
  email: `${name.toLowerCase()}@example.org`,
  role: "Member",
  lastSignedIn: null,
  isDisabled: false,
  isSelf: false,
  ...rest,
});

const accounts = [
  account("Ann", { role: "Administrator", isSelf: true }),
  account("Ben"),
  account("Cem", { isDisabled: true }),
];
const press = (name: string) => fireEvent.click(screen.getByRole("button", { name }));
const sent = (): unknown[] => send.mock.calls.map(([address, { method, body }]) => [method, address, body]);

test("each row says what can be done: nobody disables themselves, and a disabled account gets no link", () => {
  render(<AccountList accounts={accounts} />);
  expect(screen.getAllByRole("button").map((button) => button.textContent)).toEqual([
    "Password link: Ann",
    "Password link: Ben",
    "Disable: Ben",
    "Enable: Cem",
  ]);
});

test("a link is shown once, with what it does, and is gone when the dialog is closed", async () => {
  const url = "https://foothold.example.org/reset/token";
  send.mockResolvedValue(Response.json({ url, expiresAt: "2026-12-01T00:00:00.000Z" }, { status: 201 }));
  render(<AccountList accounts={accounts} />);
  press("Password link: Ben");
  const dialog = await screen.findByRole("dialog", { name: "A password link for Ben" });
  expect(sent()).toEqual([["POST", "/api/v1/accounts/id-of-Ben/reset-link", null]]);
  expect(dialog.textContent).toContain(url);
  expect(dialog.textContent).toContain("once, within 24 hours");
  expect(dialog.textContent).toContain("it is not shown again");
  fireEvent.click(within(dialog).getByText("Done"));
  expect(document.body.textContent).not.toContain(url);
});

test("disabling asks first and says what it does; enabling is done at once", async () => {
  render(<AccountList accounts={accounts} />);
  press("Disable: Ben");
  const warning = screen.getByRole("alertdialog", { name: "Disable Ben’s account?" });
  expect(warning.textContent).toContain("signed out on every device at once");
  expect(sent()).toEqual([]);
  fireEvent.click(within(warning).getByText("Disable the account"));
  await waitFor(() => expect(document.activeElement?.textContent).toBe("Ben can no longer sign in."));
  expect(screen.queryByRole("alertdialog")).toBeNull();
  press("Enable: Cem");
  await waitFor(() => expect(document.activeElement?.textContent).toBe("Cem can sign in again."));
  expect(sent()).toEqual([
    ["PATCH", "/api/v1/accounts/id-of-Ben", '{"isDisabled":true}'],
    ["PATCH", "/api/v1/accounts/id-of-Cem", '{"isDisabled":false}'],
  ]);
  expect(router.refresh).toHaveBeenCalledTimes(2);
});

test("what the server refuses is said in its own words, where it was asked", async () => {
  const fields = [{ path: "isDisabled", message: "This is the last administrator who can sign in." }];
  send.mockResolvedValue(Response.json({ code: "answers_invalid", requestId: "x", fields }, { status: 422 }));
  render(<AccountList accounts={accounts} />);
  press("Disable: Ben");
  const warning = screen.getByRole("alertdialog");
  fireEvent.click(within(warning).getByText("Disable the account"));
  expect(await within(warning).findByText("This is the last administrator who can sign in.")).toBeDefined();
  expect(router.refresh).not.toHaveBeenCalled();
});

test("a failure has the focus, does not look like success, and goes with the next try", async () => {
  send.mockRejectedValueOnce(new TypeError("network"));
  render(<AccountList accounts={accounts} />);
  press("Enable: Cem");
  const line = await screen.findByText(/Foothold did not answer/);
  await waitFor(() => expect(document.activeElement).toBe(line));
  expect(line.className).toContain("text-error");
  press("Enable: Cem");
  const news = await screen.findByText("Cem can sign in again.");
  expect(news.className).not.toContain("text-error");
  expect(screen.queryByText(/Foothold did not answer/)).toBeNull();
});
