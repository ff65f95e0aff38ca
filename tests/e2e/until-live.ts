import { expect, type Page } from "@playwright/test";

/**
 * Waits until React has taken over every control that the server drew. Whatever is pressed, chosen or typed before that
 * looks as if it had worked, and is lost.
 */
export async function untilLive(page: Page): Promise<void> {
  await expect
    .poll(() => page.evaluate(deadControls), { message: "every control listens", intervals: [20, 50, 100, 250] })
    .toEqual([]);
}

/** React keeps what a control does in a property of the control itself. */
function deadControls(): string[] {
  const controls = [...document.querySelectorAll("main :is(button, input:not([type=hidden]), select, textarea)")];
  return controls
    .filter((control) => !Object.keys(control).some((key) => key.startsWith("__reactProps$")))
    .map((control) => control.outerHTML.slice(0, 80));
}
