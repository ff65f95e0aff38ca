import { afterEach, type Mock, vi } from "vitest";

type TestRouter = Record<"push" | "replace" | "refresh", Mock>;

/** Test files share what they import, and so the router that a component was given first: there is one for all. */
const shared = globalThis as typeof globalThis & { footholdTestRouter?: TestRouter };
shared.footholdTestRouter ??= { push: vi.fn(), replace: vi.fn(), refresh: vi.fn() };

/** Where a component under test goes and what it loads anew; forgotten after each test. */
export const router: TestRouter = shared.footholdTestRouter;

vi.mock("next/navigation", () => ({ useRouter: () => router }));

afterEach(() => {
  for (const method of Object.values(router)) method.mockReset();
});
