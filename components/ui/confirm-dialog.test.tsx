import { cleanup, createEvent, fireEvent, render, screen, waitFor } from "@testing-library/react";
import { afterEach, expect, test, vi } from "vitest";
import { ConfirmDialog } from "./confirm-dialog";

afterEach(cleanup);

function show(onConfirm: () => Promise<string | null>) {
  const onClose = vi.fn();
  render(
    <ConfirmDialog
      title="Delete it?"
      keepLabel="Keep it"
      confirmLabel="Delete"
      busyLabel="Deleting"
      onConfirm={onConfirm}
      onClose={onClose}
    >
      <p>It is gone then.</p>
    </ConfirmDialog>,
  );
  return onClose;
}

/** Escape, as a browser tells it: first "cancel", and "close" unless that was prevented. */
function pressEscape(): void {
  const dialog = screen.getByRole<HTMLDialogElement>("alertdialog");
  const cancel = createEvent("cancel", dialog, { cancelable: true });
  fireEvent(dialog, cancel);
  if (cancel.defaultPrevented) return;
  dialog.close();
  fireEvent(dialog, createEvent("close", dialog));
}

test("is closed by the safe choice and by Escape", () => {
  const onClose = show(async () => null);
  fireEvent.click(screen.getByText("Keep it"));
  pressEscape();
  expect(onClose).toHaveBeenCalledTimes(2);
});

test("stays open while what was confirmed is under way, whatever is pressed", async () => {
  let finish: (failure: string | null) => void = () => {};
  const onClose = show(() => new Promise((resolve) => (finish = resolve)));
  fireEvent.click(screen.getByText("Delete"));
  fireEvent.click(screen.getByText("Keep it"));
  pressEscape();
  expect(onClose).not.toHaveBeenCalled();
  expect(screen.getByRole("alertdialog")).toHaveProperty("open", true);

  finish("Foothold did not answer");
  await screen.findByText("Foothold did not answer");
  await waitFor(() => expect(screen.getByText("Delete").getAttribute("aria-disabled")).toBeNull());
  fireEvent.click(screen.getByText("Keep it"));
  expect(onClose).toHaveBeenCalledTimes(1);
});

test("opens again where the browser closed it all the same, as at a second Escape", () => {
  const onClose = show(() => new Promise(() => {}));
  fireEvent.click(screen.getByText("Delete"));
  const dialog = screen.getByRole<HTMLDialogElement>("alertdialog");
  dialog.close();
  fireEvent(dialog, createEvent("close", dialog));
  expect(dialog.open).toBe(true);
  expect(onClose).not.toHaveBeenCalled();
});
