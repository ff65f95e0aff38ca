// @vitest-environment jsdom
import { cleanup, render, screen } from "@testing-library/react";
import { afterEach, beforeAll, expect, test, vi } from "vitest";
import { Dialog } from "./dialog";

// jsdom knows the element but not its modal methods.
beforeAll(() => {
  HTMLDialogElement.prototype.showModal = vi.fn(function showModal(this: HTMLDialogElement) {
    this.open = true;
  });
  HTMLDialogElement.prototype.close = vi.fn(function close(this: HTMLDialogElement) {
    this.open = false;
  });
});
afterEach(cleanup);

test("a dialog opens as a modal, named by its title, and closes when told", () => {
  const { rerender } = render(
    <Dialog isOpen onClose={() => {}} title="Delete ‘Winter roads’?" isAlert>
      Gone
    </Dialog>,
  );
  expect(screen.getByRole("alertdialog", { name: "Delete ‘Winter roads’?" })).toHaveProperty("open", true);
  rerender(
    <Dialog isOpen={false} onClose={() => {}} title="Delete ‘Winter roads’?" isAlert>
      Gone
    </Dialog>,
  );
  expect(screen.queryByRole("alertdialog")).toBeNull();
});
