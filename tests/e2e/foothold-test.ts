import { type APIRequestContext, type BrowserContext, test as base, expect } from "@playwright/test";
import type { ProposalStart } from "@/lib/contract/proposal";
import { type RunningApp, startApp } from "../support/running-app";

export { expect } from "@playwright/test";

export const ACCOUNT = { name: "Sam Test", email: "sam@example.org", password: "correct horse battery" };

type Credentials = { email: string; password: string };
type Worker = { app: RunningApp };
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
  baseURL: async ({ app }, use) => use(app.url),
  signIn: async ({ app }, use) => use((context, account) => signInTo(app, context.request, account)),
  newProposal: async ({ app, context }, use) =>
    use(async (title, from = "blank") => {
      await signInTo(app, context.request);
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

async function signInTo(
  app: RunningApp,
  request: APIRequestContext,
  { email, password }: Credentials = ACCOUNT,
): Promise<void> {
  const reply = await request.post(`${app.url}/api/auth/sign-in/email`, {
    headers: { origin: app.url },
    data: { email, password },
  });
  expect(reply.status()).toBe(200);
}
