import { cleanup, fireEvent, render, screen } from "@testing-library/react";
import { afterEach, expect, test } from "vitest";
import { ErrorSummary } from "./error-summary";

afterEach(cleanup);

const items = [{ fieldId: "q-cost", message: "Cost must be a number, such as 4,500" }];

test("R18 the summary takes focus on each attempt and marks the page's title while it stands", () => {
  document.title = "Risks – Foothold";
  const { rerender, unmount } = render(<ErrorSummary items={items} attempt={1} />);
  const summary = screen.getByRole("region", { name: "There is a problem" });
  expect(document.activeElement).toBe(summary);
  expect(document.title).toBe("Error: Risks – Foothold");

  summary.blur();
  rerender(<ErrorSummary items={items} attempt={2} />);
  expect(document.activeElement).toBe(summary);

  unmount();
  expect(document.title).toBe("Risks – Foothold");
});

test("R6 a link opens the disclosure its field stands in and moves focus to the field", () => {
  render(
    <>
      <ErrorSummary items={items} attempt={1} />
      <details data-testid="fold">
        <summary>Make this stronger</summary>
        <input id="q-cost" />
      </details>
    </>,
  );
  fireEvent.click(screen.getByText("Cost must be a number, such as 4,500"));
  expect(screen.getByTestId("fold")).toHaveProperty("open", true);
  expect(document.activeElement?.id).toBe("q-cost");
});
