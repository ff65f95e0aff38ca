import { cleanup, render, screen } from "@testing-library/react";
import { afterEach, expect, test } from "vitest";
import { Dialog } from "./dialog";

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
