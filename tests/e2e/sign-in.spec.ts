import { expect, test } from "./foothold-test";
import { untilLive } from "./until-live";

const WRONG = "Check your email address and password";
const TOO_MANY = "Too many tries. You can try again in 15 minutes.";

test("says how long to wait after five wrong passwords, and keeps what was typed", async ({ page }) => {
  await page.goto("/sign-in");
  await untilLive(page);
  await page.getByLabel("Email address").fill("nobody@example.org");
  await page.getByLabel("Password", { exact: true }).fill("not the password");
  const email = page.getByLabel("Email address");
  const summary = page.getByRole("region", { name: "There is a problem" });
  for (const words of [WRONG, WRONG, WRONG, WRONG, WRONG, TOO_MANY]) {
    const answered = page.waitForResponse("**/api/auth/sign-in/email");
    await page.getByRole("button", { name: "Sign in" }).click();
    await answered;
    await expect(summary).toContainText(words);
    await expect(email).toHaveAccessibleDescription(new RegExp(words));
    await expect(email).toHaveValue("nobody@example.org");
  }
});
