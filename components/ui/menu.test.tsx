import { cleanup, fireEvent, render, screen } from "@testing-library/react";
import { afterEach, expect, test } from "vitest";
import { Menu } from "./menu";

afterEach(cleanup);

function open(): HTMLDetailsElement {
  render(
    <Menu label="Account" summaryClassName="nav-link">
      <li>
        <button type="button">Sign out</button>
      </li>
    </Menu>,
  );
  const menu = document.querySelector("details");
  if (!menu) throw new Error("no menu");
  menu.open = true;
  return menu;
}

test("Escape closes the menu and gives focus back to what opened it", () => {
  const menu = open();
  fireEvent.keyDown(screen.getByText("Sign out"), { key: "Escape" });
  expect(menu.open).toBe(false);
  expect(document.activeElement?.textContent).toBe("Account");
});

test("a press elsewhere and a choice close it; a press inside does not", () => {
  const menu = open();
  fireEvent.pointerDown(screen.getByText("Sign out"));
  expect(menu.open).toBe(true);
  fireEvent.pointerDown(document.body);
  expect(menu.open).toBe(false);
  menu.open = true;
  fireEvent.click(screen.getByText("Sign out"));
  expect(menu.open).toBe(false);
});
