import type { BuildContext } from "../../build-context";
import { formatDate, formatSpan } from "../../dates/format-date";
import type { Cell } from "../../deck/block";
import { rowsInOrder } from "../../deck/find-row";
import { labelOf } from "../../deck/label-of";
import { makeTable } from "../../deck/make-table";
import {
  controlOwner,
  isNotActing,
  isOnlyPlanned,
  type Risk,
  riskLetter,
  scoreAfter,
  scoreBefore,
  scoreCell,
} from "../../deck/risk-words";
import type { Slide } from "../../deck/slide";
import { slideTitle } from "../../deck/slide-title";
import type { ReadAnswers } from "../../section";
import { numberWord } from "../../text/number-words";
import { controlStateOptions, riskCategoryOptions, riskOutcomeOptions, treatmentOptions } from "./options";
import { DEFAULT_APPETITE } from "./risks-slide";
import type { RisksValues } from "./schema";

type Values = Pick<ReadAnswers<RisksValues>, "risks" | "appetite">;
type Lettered = { risk: Risk; name: Cell };

/** The register in three tables: where each risk comes from, what is done about it, how what is left is carried. */
export function registerSlides({ risks, appetite }: Values, context: BuildContext): Slide[] {
  const ordered = rowsInOrder(risks, context.picks.riskOrder).filter((risk) => risk.title !== null);
  const acting = ordered.filter((risk) => !isNotActing(risk));
  const lettered = [...acting, ...ordered.filter(isNotActing)].map((risk, index) => ({
    risk,
    name: [{ text: riskLetter(index), strong: true as const }, { text: `\u2002${risk.title}` }],
  }));
  if (lettered.length === 0) return [];
  return [
    originSlide(lettered, appetite ?? DEFAULT_APPETITE, context),
    ...controlsSlide(lettered, context),
    ...treatmentSlide(lettered, context),
  ];
}

const KICKER = "Appendix: risk register";

function originSlide(rows: readonly Lettered[], appetite: number, context: BuildContext): Slide {
  const risks = rows.map(({ risk }) => risk);
  const table = makeTable({
    caption: "Risk register: causes, consequences and scores",
    columns: [
      { head: "Risk", share: 200 },
      { head: "Cause", share: 190 },
      { head: "Consequence", share: 200 },
      { head: "Before", share: 100 },
      { head: isOnlyPlanned(risks) ? "Would be after" : "After", share: 110 },
      { head: "Solved?", share: 80 },
    ],
    rows: rows.map(({ risk, name }) => [
      name,
      risk.cause,
      risk.consequence,
      scoreCell(scoreBefore(risk)),
      scoreCell(scoreAfter(risk)),
      labelOf(riskOutcomeOptions, risk.solution),
    ]),
    rhythm: "dense",
  });
  const note = `We accept a score of up to ${appetite}. Low 1–4, moderate 5–9, high 10–14, severe 15–25.`;
  return {
    id: "register",
    part: "appendix",
    kicker: KICKER,
    title: originTitle(risks, appetite, context),
    layout: "table",
    table,
    note,
  };
}

function originTitle(risks: readonly Risk[], appetite: number, context: BuildContext): string {
  const controlled = risks.every((risk) => risk.controls.length > 0);
  const within = risks.every((risk) => (scoreAfter(risk) ?? Number.POSITIVE_INFINITY) <= appetite);
  const isWhole = risks.length > 1 && controlled && within;
  return slideTitle({
    context,
    candidates: [isWhole ? { key: "register", words: { count: numberWord(risks.length) } } : { key: "register.full" }],
  });
}

function controlsSlide(rows: readonly Lettered[], context: BuildContext): Slide[] {
  const controls = rows.flatMap(({ risk, name }) => risk.controls.map((control) => ({ control, name })));
  if (controls.length === 0) return [];
  const table = makeTable({
    caption: "Controls, their owners and dates",
    columns: [
      { head: "Risk", share: 190 },
      { head: "Control", share: 280 },
      { head: "Owner", share: 170 },
      { head: "By", share: 100 },
      { head: "State", share: 70 },
      { head: "From", share: 70 },
    ],
    rows: controls.map(({ control, name }) => [
      name,
      control.text,
      controlOwner(control),
      control.due === null ? null : formatDate(control.due, context.locale),
      labelOf(controlStateOptions, control.state),
      control.sourceId,
    ]),
    rhythm: "dense",
  });
  const title = slideTitle({ context, candidates: [{ key: "register.controls" }] });
  return [{ id: "register.2", part: "appendix", kicker: KICKER, title, layout: "table", table }];
}

function treatmentSlide(rows: readonly Lettered[], context: BuildContext): Slide[] {
  const { locale } = context;
  const day = (date: string | null): string | null => (date === null ? null : formatDate(date, locale));
  const told = rows.some(({ risk }) => [risk.category, risk.treatment, risk.reviewDate, risk.acceptedBy].some(Boolean));
  if (!told) return [];
  const table = makeTable({
    caption: "How each risk is treated and reviewed",
    columns: [
      { head: "Risk", share: 220 },
      { head: "Kind", share: 110 },
      { head: "When it could happen", share: 200 },
      { head: "What we do", share: 110 },
      { head: "Looked at again", share: 110 },
      { head: "Who accepts what is left", share: 130 },
    ],
    rows: rows.map(({ risk, name }) => [
      name,
      labelOf(riskCategoryOptions, risk.category),
      windowWords(risk, locale),
      labelOf(treatmentOptions, risk.treatment),
      day(risk.reviewDate),
      acceptedWords(risk, day),
    ]),
    rhythm: "dense",
  });
  const title = slideTitle({ context, candidates: [{ key: "register.treatment" }] });
  return [{ id: "register.3", part: "appendix", kicker: KICKER, title, layout: "table", table }];
}

function windowWords({ windowFrom, windowTo }: Risk, locale: string): string {
  if (windowFrom !== null && windowTo !== null) return formatSpan(windowFrom, windowTo, locale);
  if (windowFrom !== null) return `from ${formatDate(windowFrom, locale)}`;
  return windowTo === null ? "always" : `until ${formatDate(windowTo, locale)}`;
}

function acceptedWords(
  { acceptedBy, acceptedUntil }: Risk,
  day: (date: string | null) => string | null,
): string | null {
  const until = day(acceptedUntil);
  if (until === null) return acceptedBy;
  return acceptedBy === null ? `until ${until}` : `${acceptedBy}, until ${until}`;
}
