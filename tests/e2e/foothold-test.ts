import { type BrowserContext, test as base, type Cookie, expect } from "@playwright/test";
import type { ProposalStart } from "@/lib/contract/proposal";
import { type RunningApp, startApp } from "../support/running-app";

export { expect } from "@playwright/test";

export const ACCOUNT = { name: "Sam Test", email: "sam@example.org", password: "correct horse battery" };

type Credentials = { email: string; password: string };
/** The cookies of the session of the first account that a test began last. */
type KeptSession = { cookies: Cookie[] };
type Worker = { app: RunningApp; kept: KeptSession };
type Each = {
  /** Signs a browser in as the first account of the app, or as another. */
  signIn: (context: BrowserContext, account?: Credentials) => Promise<void>;
  /** Makes a proposal of the account and gives its address. */
  newProposal: (title: string, from?: ProposalStart) => Promise<string>;
};

/** The built app on a database of its own, with one account made through its set-up link. */
export const test = base.extend<Each, Worker>({
  app: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures asked for from this pattern
    async ({}, use) => {
      const app = await startApp();
      await setUp(app);
      await use(app);
      await app.stop();
    },
    { scope: "worker" },
  ],
  kept: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures asked for from this pattern
    async ({}, use) => use({ cookies: [] }),
    { scope: "worker" },
  ],
  baseURL: async ({ app }, use) => use(app.url),
  signIn: async ({ app, kept }, use) =>
    use((context, account) => (account ? signInTo(app, context, account) : resume({ app, context, kept }))),
  newProposal: async ({ app, context, kept }, use) =>
    use(async (title, from = "blank") => {
      await resume({ app, context, kept });
      const reply = await context.request.post(`${app.url}/api/v1/proposals`, {
        headers: { origin: app.url },
        data: { title, from },
      });
      expect(reply.status()).toBe(201);
      const { id } = await reply.json();
      return `/proposals/${id}`;
    }),
});

async function setUp(app: RunningApp): Promise<void> {
  const token = app.setupLink?.split("/").at(-1);
  const reply = await fetch(`${app.url}/api/v1/setup`, {
    method: "POST",
    headers: { origin: app.url, "content-type": "application/json" },
    body: JSON.stringify({ token, ...ACCOUNT }),
  });
  expect(reply.status).toBe(201);
}

type Resuming = { app: RunningApp; context: BrowserContext; kept: KeptSession };

/**
 * Goes on with the session of the test before, for a password takes half a second to hash. Where that test ended it,
 * the first account signs in anew.
 */
async function resume({ app, context, kept }: Resuming): Promise<void> {
  await context.addCookies(kept.cookies);
  const isSignedIn = (await context.request.get(`${app.url}/api/v1/proposals?limit=1`)).ok();
  if (isSignedIn) return;
  await signInTo(app, context, ACCOUNT);
  kept.cookies = await context.cookies();
}

async function signInTo(app: RunningApp, context: BrowserContext, { email, password }: Credentials): Promise<void> {
  const reply = await context.request.post(`${app.url}/api/auth/sign-in/email`, {
    headers: { origin: app.url },
    data: { email, password },
  });
  expect(reply.status()).toBe(200);
}
