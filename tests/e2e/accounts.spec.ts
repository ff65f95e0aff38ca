import { addAccount } from "../support/add-account";
import { expect, test } from "./foothold-test";
import { untilLive } from "./until-live";

const KIM = { name: "Kim Forgot", email: "kim.forgot@example.org", password: "one two three four" };
const NEW_PASSWORD = "five six seven eight";

test("an administrator makes a link for a forgotten password, and closes and opens an account", async ({
  app,
  browser,
  baseURL,
  context,
  page,
  signIn,
}) => {
  await addAccount(app, KIM);
  const theirs = await browser.newContext({ baseURL });
  await signIn(theirs, KIM);
  await signIn(context);
  await page.goto("/account");
  await page.getByRole("link", { name: "Who can sign in, and forgotten passwords" }).click();
  await untilLive(page);
  await expect(page.getByRole("row", { name: /Kim Forgot/ })).toContainText("Today");
  await page.getByRole("button", { name: /^Password link ?: Kim Forgot$/ }).click();
  const dialog = page.getByRole("dialog", { name: "A password link for Kim Forgot" });
  const link = (await dialog.getByText("/reset/").textContent()) ?? "";
  await dialog.getByRole("button", { name: "Done" }).click();
  await expect(page.getByText("/reset/")).toHaveCount(0);

  const them = await theirs.newPage();
  await them.goto(new URL(link).pathname);
  await untilLive(them);
  await them.getByLabel("New password").fill(KIM.email);
  await them.getByRole("button", { name: "Set the password" }).click();
  await expect(them.getByLabel("New password")).toHaveAccessibleDescription(/made of the name or e-mail address/);
  await them.getByLabel("New password").fill(NEW_PASSWORD);
  await them.getByRole("button", { name: "Set the password" }).click();
  await expect(them.getByText("Your new password is set")).toBeVisible();
  await them.getByRole("link", { name: "Sign in with it" }).click();
  await expect(them.getByRole("heading", { name: "Sign in" })).toBeVisible();
  await them.goto(new URL(link).pathname);
  await expect(them.getByRole("heading", { name: "This link is out of date" })).toBeVisible();
  await signIn(theirs, { ...KIM, password: NEW_PASSWORD });

  await page.getByRole("button", { name: /^Disable ?: Kim Forgot$/ }).click();
  await page.getByRole("alertdialog").getByRole("button", { name: "Disable the account" }).click();
  await expect(page.getByText("Kim Forgot can no longer sign in.")).toBeFocused();
  await them.goto("/proposals");
  await expect(them).toHaveURL(/\/sign-in/);
  await page.getByRole("button", { name: /^Enable ?: Kim Forgot$/ }).click();
  await expect(page.getByText("Kim Forgot can sign in again.")).toBeFocused();
  await signIn(theirs, { ...KIM, password: NEW_PASSWORD });
  await them.goto("/admin/accounts");
  await expect(them.getByRole("heading", { name: "Accounts" })).toHaveCount(0);
  await theirs.close();
});
