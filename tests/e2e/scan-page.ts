import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";

type Scan = Awaited<ReturnType<AxeBuilder["analyze"]>>;

/**
 * What axe finds in a page. Its legacy mode does without a second page that joins the findings of frames, of which the
 * app has none: a scan takes half the time.
 */
export const scanPage = (page: Page): Promise<Scan> => new AxeBuilder({ page }).setLegacyMode(true).analyze();
