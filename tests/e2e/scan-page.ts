import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";

type Violations = Awaited<ReturnType<AxeBuilder["analyze"]>>["violations"];

/**
 * What axe finds wrong in a page. Its legacy mode does without a second page that joins the findings of frames, of which
 * the app has none. All rules are tried, but only what breaks one is described: describing each element that does not
 * takes axe most of its time.
 *
 * @param unseen what was looked at before and is left out
 */
export async function scanPage(page: Page, unseen?: string): Promise<Violations> {
  const axe = new AxeBuilder({ page }).setLegacyMode(true).options({ resultTypes: ["violations"] });
  if (unseen !== undefined) axe.exclude(unseen);
  return (await axe.analyze()).violations;
}
