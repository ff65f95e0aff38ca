import type { PlainDate } from "../dates/plain-date";
import type { Draft } from "../draft/draft";
import { OUR_LANGUAGE } from "../lexicon/languages";
import { lexiconOf } from "../lexicon/lexicon-of";
import { localeOf } from "../lexicon/locale-of";
import { writtenLanguage } from "../lexicon/written-language";
import type { Library } from "../library/library";
import { libraryFor } from "../library/library-for";
import type { VariantId } from "../library/variants";
import type { BuildContext } from "../sections/build-context";
import { channelWords } from "../sections/pilot/pilot-words";
import { type ReadDraft, readDraft } from "../sections/registry";
import type { Density } from "../slides/outline";
import { pickRows } from "./pick-rows";
import { typedTexts } from "./typed-texts";

const DEFAULT_CURRENCY = "GBP";

export type MakeContext = {
  library: Library;
  variant: VariantId;
  density: Density;
  now: PlainDate;
  /** The proposal's title; left out where nothing prints it. */
  title?: string;
};

/** What rules and slides may know of a draft beyond their own section. */
export const makeBuildContext = ({ draft, ...rest }: MakeContext & { draft: Draft }): BuildContext =>
  contextOf(readDraft(draft), rest);

/** The same where the draft has been read already. */
export function contextOf(read: ReadDraft, { library, variant, density, now, title }: MakeContext): BuildContext {
  const { scope, sector, country } = read.context;
  const language = read.context.language ?? writtenLanguage(typedTexts(read), library.smallWords) ?? OUR_LANGUAGE;
  const lexicon = lexiconOf(
    { scope, sector, title: read.pilot.title, channels: channelWords(read.pilot) },
    library.lexicon,
  );
  return {
    now,
    proposalTitle: title ?? null,
    library: libraryFor(library, lexicon),
    wholeLibrary: library,
    lexicon,
    variant,
    density,
    language,
    locale: localeOf({ language, country }),
    country,
    currency: read.context.currency ?? DEFAULT_CURRENCY,
    minutesAllowed: read.context.minutesAllowed,
    picks: pickRows({ read, library, variant }),
  };
}
