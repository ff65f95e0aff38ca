import { makeFinding } from "../../findings/make-finding";
import { labelOf } from "../../form/label-of";
import type { SlideId } from "../../ids/slide-ids";
import { findJargon } from "../../lexicon/find-jargon";
import { languageOptions, OUR_LANGUAGE } from "../../lexicon/languages";
import type { SectionRule } from "../define-section";
import { answerToReason, isSaid } from "./answer-to-reason";
import { slideOptions } from "./deck-choice-options";
import type { ContextValues } from "./schema";

type Rule = SectionRule<ContextValues>;

const at = (questionKey: keyof ContextValues) => ({ sectionId: "context", questionKey }) as const;

const decisionMakerRule: Rule = ({ decisionMaker }) =>
  decisionMaker === null ? [makeFinding("context.no-decision-maker", at("decisionMaker"))] : [];

const keyMessageRule: Rule = ({ keyMessage }, { library }) => {
  if (keyMessage === null) return [makeFinding("context.no-key-message", at("keyMessage"))];
  const [jargon] = findJargon(keyMessage, library.jargon);
  return jargon === undefined ? [] : [makeFinding("context.jargon", at("keyMessage"), jargon)];
};

const meetingRule: Rule = ({ meetingDate }, { now }) =>
  meetingDate !== null && meetingDate < now ? [makeFinding("context.meeting-past", at("meetingDate"))] : [];

/** Each reason needs its other half: a change, or a plain word why there is none. */
const earlierReasonsRule: Rule = ({ earlierReasons }) =>
  earlierReasons
    .filter((row) => isSaid(row) && answerToReason(row) === null)
    .map(({ id, isChanged }) =>
      makeFinding("repitch.unanswered", {
        ...at("earlierReasons"),
        rowId: id,
        column: isChanged === false ? "unchangedBecause" : "change",
      }),
    );

/** Our headings and labels stand between the author's own words on every page. */
const languageRule: Rule = (_, { language }) => {
  if (language === OUR_LANGUAGE) return [];
  return [
    makeFinding("context.language", at("language"), { language: labelOf(languageOptions, language) ?? language }),
  ];
};

/** A decider turns to these, and what is not there is asked about. */
const LOOKED_FOR: readonly SlideId[] = ["why-now", "pilot", "risks"];

const leftOutRule: Rule = ({ deckChoices }) =>
  deckChoices.flatMap(({ id, slideId, isLeftOut }) => {
    if (slideId === null || isLeftOut !== true || !LOOKED_FOR.includes(slideId)) return [];
    const place = { ...at("deckChoices"), rowId: id, column: "isLeftOut" };
    return [makeFinding("context.slide-left-out", place, { slide: labelOf(slideOptions, slideId) ?? slideId })];
  });

export const contextRules: readonly Rule[] = [
  decisionMakerRule,
  keyMessageRule,
  meetingRule,
  earlierReasonsRule,
  languageRule,
  leftOutRule,
];
