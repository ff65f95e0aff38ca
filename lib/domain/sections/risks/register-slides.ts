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
import { registerClaims } from "./risks-claims";
import type { RisksValues } from "./schema";
import { scoreAfter, scoreBefore } from "./score";

type Values = Pick<ReadAnswers<RisksValues>, "risks" | "appetite">;

/** The register in one table: where each risk comes from, its scores, what is done about it, by whom and when, and how it is treated. */
export function registerSlides({ risks: all, appetite }: Values, context: BuildContext): Slide[] {
  const ordered = rowsInOrder(all, context.picks.riskOrder).filter((risk) => risk.title !== null);
  const risks = [...ordered.filter((risk) => !isNotActing(risk)), ...ordered.filter(isNotActing)];
  if (risks.length === 0) return [];
  const shared = sharedByAll(risks, context);
  const usual = usualWindow(risks, context);
  const table = makeTable({
    caption: "Risk register",
    columns: [
      { head: "Risk, where it comes from and what follows", share: 270 },
      { head: "Before", share: 85 },
      { head: isOnlyPlanned(risks) ? "Would be" : "After", share: 95 },
      { head: "Controls, their owners and dates", share: 290 },
      { head: "What we do, and what is left", share: 140 },
    ],
    rows: risks.map((risk, index) => [
      nameCell(risk, index),
      scoreCell(scoreBefore(risk)),
      scoreCell(scoreAfter(risk)),
      controlsCell(risk, context),
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
  const title = slideTitle({ context, facts: { risks, appetite }, from: registerClaims });
  return [{ id: "register", part: "appendix", kicker: "Appendix: risk register", title, layout: "table", table, note }];
}

function nameCell(risk: Risk, index: number): Cell {
  const cause = causeLine(risk);
  return [
    { text: riskLetter(index), strong: true },
    { text: `\u00A0· ${risk.title}${cause === null ? "" : `\n${cause}`}` },
  ];
}

/** Each control on a line of its own, with its owner and how far it is behind it. */
function controlsCell({ controls }: Risk, context: BuildContext): Cell | null {
  const lines = controls.flatMap((control): string[] => {
    const rest = [controlOwner(control, context), controlState(control, context)].filter((part) => part !== null);
    const text = withSource(control, context);
    if (text === null && rest.length === 0) return [];
    return [[...(text === null ? [] : [asSentence(text)]), rest.join(", ")].join(" ").trim()];
  });
  return lines.length === 0 ? null : lines.join("\n");
}

function causeLine({ cause, consequence }: Risk): string | null {
  if (cause === null) return consequence;
  return consequence === null ? cause : `${asSentence(cause)} ${consequence}`;
}

function withSource(control: Control, { wholeLibrary }: BuildContext): string | null {
  const source = controlSource(control, wholeLibrary);
  return control.text === null || source === null ? control.text : `${control.text} (${source})`;
}

/** Its kind, how it is treated, whether that solves it, when it could happen, its review, and who accepts what is left. */
function treatmentParts(risk: Risk, context: BuildContext): string[] {
  const { locale } = context;
  const { reviewDate } = risk;
  const treatment = labelOf(treatmentOptions, risk.treatment);
  const outcome = outcomeWords(risk, context);
  return [
    labelOf(riskCategoryOptions, risk.category),
    treatment === null ? null : uncapitalise(treatment),
    outcome === null ? null : uncapitalise(outcome),
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
