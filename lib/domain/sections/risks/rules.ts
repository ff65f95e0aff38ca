import type { Finding } from "../../findings/finding";
import type { FindingCode } from "../../findings/finding-codes";
import { makeFinding } from "../../findings/make-finding";
import { findWord } from "../../text/find-word";
import type { ReadAnswers, RowOf, SectionRule } from "../define-section";
import { isNotActing, isSaidAhead } from "./risk-words";
import type { RisksValues } from "./schema";

type Rule = SectionRule<RisksValues>;
type Risk = RowOf<ReadAnswers<RisksValues>["risks"]>;
type Control = RowOf<Risk["controls"]>;

/** How the risk of doing nothing may be called where somebody wrote it themselves. */
const NOT_ACTING_WORDS = [
  "do nothing",
  "doing nothing",
  "not acting",
  "not act",
  "no action",
  "inaction",
  "stay as we are",
  "staying as we are",
  "stay silent",
  "staying silent",
  "status quo",
];
const ENOUGH_RISKS = 3;

const LIST = { sectionId: "risks", questionKey: "risks" } as const;
const at = (risk: Risk, column: keyof Risk) => ({ ...LIST, rowId: risk.id, column }) as const;
const atControl = (risk: Risk, control: Control, column: keyof Control) =>
  ({ ...LIST, rowId: risk.id, column: `controls-${control.id}-${column}` }) as const;

const countRule: Rule = ({ risks }) => {
  const named = risks.filter((risk) => risk.title !== null).length;
  if (named === 0) return [makeFinding("risks.none", LIST)];
  return named < ENOUGH_RISKS ? [makeFinding("risks.too-few", LIST)] : [];
};

const isOfNotActing = (risk: Risk): boolean => isNotActing(risk) || findWord(risk.title, NOT_ACTING_WORDS) !== null;

const notActingRule: Rule = ({ risks }) =>
  risks.length > 0 && !risks.some(isOfNotActing) ? [makeFinding("risks.not-acting", LIST)] : [];

/** Nothing a control does makes a risk likelier or worse. */
const afterHigherRule: Rule = ({ risks }) =>
  risks.flatMap((risk) => {
    if (isMore(risk.likelihoodAfter, risk.likelihood)) {
      return [makeFinding("risks.after-higher", at(risk, "likelihoodAfter"))];
    }
    return isMore(risk.impactAfter, risk.impact) ? [makeFinding("risks.after-higher", at(risk, "impactAfter"))] : [];
  });

const isMore = (one: number | null, other: number | null): boolean => one !== null && other !== null && one > other;

const isLowered = (risk: Risk): boolean =>
  isMore(risk.likelihood, risk.likelihoodAfter) || isMore(risk.impact, risk.impactAfter);

const writtenControls = (risk: Risk): readonly Control[] => risk.controls.filter((control) => control.text !== null);

const noControlRule: Rule = ({ risks }) =>
  risks
    .filter((risk) => isLowered(risk) && writtenControls(risk).length === 0)
    .map((risk) => makeFinding("risks.no-control", at(risk, "controls")));

const eachControl =
  (code: FindingCode, isWeak: (control: Control) => boolean, column: keyof Control): Rule =>
  ({ risks }) =>
    risks.flatMap((risk) =>
      writtenControls(risk)
        .filter(isWeak)
        .map((control): Finding => {
          const params = control.ownerRole === null ? undefined : { owner: control.ownerRole };
          return makeFinding(code, atControl(risk, control, column), params);
        }),
    );

const hasOwner = (control: Control): boolean => control.ownerRole !== null;

/** Scores promise nothing of controls that are only planned. */
const onlyPlannedRule: Rule = ({ risks }) =>
  risks
    .filter((risk) => {
      const controls = writtenControls(risk);
      return controls.length > 0 && controls.every(({ state }) => state !== "in-place");
    })
    .map((risk) => makeFinding("risks.target", at(risk, "controls")));

const acceptanceRule: Rule = ({ risks }, { now }) =>
  risks
    .filter(({ acceptedUntil }) => acceptedUntil !== null && acceptedUntil < now)
    .map((risk) => makeFinding("risks.acceptance-expired", at(risk, "acceptedUntil")));

/** A control cannot be in place before the day it is due. */
const inPlaceAheadRule: Rule = ({ risks }, { now }) =>
  risks.flatMap((risk) =>
    writtenControls(risk)
      .filter((control) => isSaidAhead(control, now))
      .map((control) => makeFinding("risks.in-place-ahead", atControl(risk, control, "state"))),
  );

/** Nobody has accepted anything before the day they do. */
const acceptedAheadRule: Rule = ({ risks }, { now }) =>
  risks
    .filter(({ acceptedOn }) => acceptedOn !== null && acceptedOn > now)
    .map((risk) => makeFinding("risks.accepted-ahead", at(risk, "acceptedOn")));

/** Words that tell an agreement, and those that only plan one. */
const AGREED_WORDS = ["agreed", "signed off", "approved"];
const TO_AGREE_WORDS = ["be agreed", "be signed off", "be approved"];

/** A control that is only planned must not be read as something that somebody has agreed to. */
const readsAsAgreedRule: Rule = ({ risks }) =>
  risks.flatMap((risk) =>
    writtenControls(risk).flatMap((control): Finding[] => {
      const word = findWord(control.text, AGREED_WORDS);
      const isPlanned = control.state !== "in-place";
      if (!isPlanned || word === null || findWord(control.text, TO_AGREE_WORDS) !== null) return [];
      return [makeFinding("risks.reads-as-agreed", atControl(risk, control, "text"), { word })];
    }),
  );

/** A list on which everything is solved is not believed. */
const openHiddenRule: Rule = ({ risks }) => {
  const [first] = risks;
  if (first === undefined || risks.some(({ solution }) => solution !== "solved")) return [];
  return [makeFinding("risks.open-hidden", at(first, "solution"))];
};

export const risksRules: readonly Rule[] = [
  countRule,
  notActingRule,
  afterHigherRule,
  noControlRule,
  eachControl("risks.no-owner", (control) => !hasOwner(control), "ownerRole"),
  eachControl(
    "risks.owner-not-asked",
    (control) => hasOwner(control) && control.ownerAgreed !== "agreed",
    "ownerAgreed",
  ),
  onlyPlannedRule,
  acceptanceRule,
  acceptedAheadRule,
  inPlaceAheadRule,
  readsAsAgreedRule,
  openHiddenRule,
];
