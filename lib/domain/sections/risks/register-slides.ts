import { formatDate, formatSpan } from "../../dates/format-date";
import { rowsInOrder } from "../../form/find-row";
import { labelOf } from "../../form/label-of";
import type { Cell } from "../../slides/block";
import { makeTable } from "../../slides/make-table";
import type { Slide } from "../../slides/slide";
import { slideTitle } from "../../slides/slide-title";
import { asSentence, uncapitalise } from "../../text/sentence";
import type { BuildContext } from "../build-context";
import type { ReadAnswers } from "../define-section";
import { acceptanceWords } from "./acceptance-words";
import { acceptedWords } from "./appetite-words";
import { riskCategoryOptions, treatmentOptions } from "./options";
import {
  type Control,
  controlOwner,
  controlSource,
  controlState,
  isNotActing,
  isOnlyPlanned,
  outcomeWords,
  type Risk,
  riskLetter,
  scoreCell,
} from "./risk-words";
import { controlClaims, registerClaims } from "./risks-claims";
import type { RisksValues } from "./schema";
import { scoreAfter, scoreBefore } from "./score";

type Values = Pick<ReadAnswers<RisksValues>, "risks" | "appetite">;
type Lettered = { risk: Risk; name: Cell };

/** The register in two tables: where each risk comes from and how it is treated, then what is done about it. */
export function registerSlides({ risks, appetite }: Values, context: BuildContext): Slide[] {
  const ordered = rowsInOrder(risks, context.picks.riskOrder).filter((risk) => risk.title !== null);
  const acting = ordered.filter((risk) => !isNotActing(risk));
  const lettered = [...acting, ...ordered.filter(isNotActing)].map((risk, index) => ({
    risk,
    name: [{ text: riskLetter(index), strong: true as const }, { text: `\u00A0· ${risk.title}` }],
  }));
  if (lettered.length === 0) return [];
  return [originSlide(lettered, appetite, context), ...controlsSlide(lettered, context)];
}

const KICKER = "Appendix: risk register";

function originSlide(rows: readonly Lettered[], appetite: number | null, context: BuildContext): Slide {
  const risks = rows.map(({ risk }) => risk);
  const shared = sharedByAll(risks, context);
  const usual = usualWindow(risks, context);
  const table = makeTable({
    caption: "Risk register: causes, consequences and scores",
    columns: [
      { head: "Risk", share: 170 },
      { head: "Cause, and what follows", share: 235 },
      { head: "Before", share: 90 },
      { head: isOnlyPlanned(risks) ? "Would be" : "After", share: 107 },
      { head: "Solved?", share: 108 },
      { head: "Kind and treatment", share: 170 },
    ],
    rows: rows.map(({ risk, name }) => [
      name,
      causeLine(risk),
      scoreCell(scoreBefore(risk)),
      scoreCell(scoreAfter(risk)),
      outcomeWords(risk, context),
      treatmentParts(risk, context)
        .filter((part) => !shared.has(part) && part !== usual)
        .join("; ") || null,
    ]),
  });
  const note = [
    `${acceptedWords(appetite)}. Low 1–4, moderate 5–9, high 10–14, severe 15–25.`,
    ...(shared.size === 0 ? [] : [`For all of them: ${[...shared].join("; ")}.`]),
    ...(usual === null || shared.has(usual) ? [] : [`Unless another time is named: ${usual}.`]),
  ].join(" ");
  return {
    id: "register",
    part: "appendix",
    kicker: KICKER,
    title: slideTitle({ context, facts: { risks, appetite }, from: registerClaims }),
    layout: "table",
    table,
    note,
  };
}

function causeLine({ cause, consequence }: Risk): string | null {
  if (cause === null) return consequence;
  return consequence === null ? cause : `${asSentence(cause)} ${consequence}`;
}

function controlsSlide(rows: readonly Lettered[], context: BuildContext): Slide[] {
  const controls = rows.flatMap(({ risk, name }) => risk.controls.map((control) => ({ control, name })));
  if (controls.length === 0) return [];
  const table = makeTable({
    caption: "Controls, their owners and dates",
    columns: [
      { head: "Risk", share: 200 },
      { head: "Control, and where it comes from", share: 330 },
      { head: "Owner", share: 180 },
      { head: "How far it is", share: 170 },
    ],
    rows: controls.map(({ control, name }) => [
      name,
      withSource(control, context),
      controlOwner(control, context),
      controlState(control, context),
    ]),
  });
  const title = slideTitle({ context, facts: { risks: rows.map(({ risk }) => risk) }, from: controlClaims });
  return [{ id: "register.2", part: "appendix", kicker: KICKER, title, layout: "table", table }];
}

function withSource(control: Control, { wholeLibrary }: BuildContext): string | null {
  const source = controlSource(control, wholeLibrary);
  return control.text === null || source === null ? control.text : `${control.text} (${source})`;
}

/** Its kind, how it is treated, when it could happen, its review, and who accepts what is left. */
function treatmentParts(risk: Risk, context: BuildContext): string[] {
  const { locale } = context;
  const { reviewDate } = risk;
  const treatment = labelOf(treatmentOptions, risk.treatment);
  return [
    labelOf(riskCategoryOptions, risk.category),
    treatment === null ? null : uncapitalise(treatment),
    windowWords(risk, locale),
    reviewDate === null ? null : `to be looked at again ${formatDate(reviewDate, locale)}`,
    acceptanceWords(risk, context),
  ].filter((part) => part !== null);
}

/** What holds for every risk is said once under the table. */
function sharedByAll(risks: readonly Risk[], context: BuildContext): Set<string> {
  const [first, ...others] = risks.map((risk) => treatmentParts(risk, context));
  return new Set((first ?? []).filter((part) => others.length > 0 && others.every((parts) => parts.includes(part))));
}

/** The time that most risks share is said once as well: every other risk names its own. */
function usualWindow(risks: readonly Risk[], { locale }: BuildContext): string | null {
  const windows = risks.map((risk) => windowWords(risk, locale));
  return windows.find((one) => windows.filter((other) => other === one).length > risks.length / 2) ?? null;
}

/** null where nobody has named a time: that it is always there is more than was said. */
function windowWords({ windowFrom, windowTo }: Risk, locale: string): string | null {
  if (windowFrom !== null && windowTo !== null) return formatSpan(windowFrom, windowTo, locale);
  if (windowFrom !== null) return `from ${formatDate(windowFrom, locale)}`;
  return windowTo === null ? null : `until ${formatDate(windowTo, locale)}`;
}
