import type { PlainDate } from "../dates/plain-date";
import type { Draft } from "../draft/draft";
import type { Library } from "../library/library";
import type { VariantId } from "../library/variants";
import type { BuildContext } from "../sections/build-context";
import { type ReadDraft, readDraft } from "../sections/registry";
import type { Density } from "../slides/outline";
import { findOwn } from "../text/find-own";
import { pickRows } from "./pick-rows";

const LOCALES: Readonly<Record<string, string>> = { GB: "en-GB", CA: "en-CA", US: "en-US" };
const DEFAULT_LOCALE = "en-GB";
const DEFAULT_CURRENCY = "GBP";

export type MakeContext = { library: Library; variant: VariantId; density: Density; now: PlainDate };

/** What rules and slides may know of a draft beyond their own section. */
export const makeBuildContext = ({ draft, ...rest }: MakeContext & { draft: Draft }): BuildContext =>
  contextOf(readDraft(draft), rest);

/** BCP 47, of a country as ISO 3166 names it. */
export const localeOf = (country: string | null): string => findOwn(LOCALES, country ?? "") ?? DEFAULT_LOCALE;

/** The same where the draft has been read already. */
export function contextOf(read: ReadDraft, { library, variant, density, now }: MakeContext): BuildContext {
  return {
    now,
    library,
    variant,
    density,
    locale: localeOf(read.context.country),
    country: read.context.country,
    currency: read.context.currency ?? DEFAULT_CURRENCY,
    minutesAllowed: read.context.minutesAllowed,
    picks: pickRows({ read, library, variant }),
  };
}
