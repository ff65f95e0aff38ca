import type { BuildContext } from "../../build-context";
import { formatDate } from "../../dates/format-date";
import type { ReadDraft } from "../../sections/registry";
import { formatNumber } from "../../text/format-number";
import { listWords } from "../../text/sentence";
import type { Block } from "../block";
import { findRow } from "../find-row";
import type { Slide } from "../slide";
import { slideTitle } from "../slide-title";

type Walkthrough = ReadDraft["evidence"]["failWalkthroughs"][number];

/** One slide a fail: why it failed, exactly, and what we would do by the clock. */
export function failSlides(draft: ReadDraft, context: BuildContext): Slide[] {
  return draft.evidence.failWalkthroughs
    .filter(({ title }) => title !== null)
    .map((row, index) => ({
      id: index === 0 ? "fails" : `fails.${index + 1}`,
      part: "appendix" as const,
      kicker: "Appendix: a fail, walked through",
      title: failTitle(row, context),
      layout: "text" as const,
      body: [...clockBlocks(row), ...storyBlocks(row, context), ...lessonBlocks(row, draft)],
      columns: 2 as const,
    }));
}

function failTitle({ title }: Walkthrough, context: BuildContext): string {
  const bare = { key: "fails.bare" } as const;
  return slideTitle({ context, candidates: [{ key: "fails", words: { title: title ?? "" } }, bare] });
}

const line = (label: string, text: string | null): Block[] =>
  text === null ? [] : [{ kind: "paragraph", role: "small", text: [{ text: `${label}: `, strong: true }, { text }] }];

function storyBlocks(row: Walkthrough, { locale }: BuildContext): Block[] {
  const minutes =
    row.minutesToRespond === null ? null : `after ${formatNumber(row.minutesToRespond, locale)}\u00A0minutes`;
  const day = row.newsDate === null ? null : formatDate(row.newsDate, locale);
  return [
    ...line("Which fail", inOne([row.title, day])),
    ...line("What was posted", row.whatWasPosted),
    ...line("Whose ears it reached", row.audience),
    ...line("What had happened that week", row.contextThen),
    ...line("Why it failed", row.whyItFailed),
    ...line("How it was noticed", row.howFound),
    ...line("What they did", inOne([row.response, minutes])),
  ];
}

function inOne(parts: readonly (string | null)[]): string | null {
  const known = parts.filter((part) => part !== null);
  return known.length === 0 ? null : known.join(", ");
}

function clockBlocks({ before, atTenMinutes, atOneHour, atOneDay }: Walkthrough): Block[] {
  const items = [
    { when: "Before", what: before },
    { when: "Within ten minutes", what: atTenMinutes },
    { when: "Within an hour", what: atOneHour },
    { when: "Within a day", what: atOneDay },
  ].flatMap(({ when, what }) => (what === null ? [] : [{ when, what }]));
  return items.length === 0 ? [] : [{ kind: "steps", items }];
}

function lessonBlocks({ controlIds, trainingModuleId }: Walkthrough, { risks, training }: ReadDraft): Block[] {
  const titles = controlIds.flatMap(({ riskId }) => findRow(risks.risks, riskId)?.title ?? []);
  return [
    ...line("Our risk and its control", titles.length === 0 ? null : listWords(titles)),
    ...line("Training that answers it", findRow(training.modules, trainingModuleId)?.name ?? null),
  ];
}
