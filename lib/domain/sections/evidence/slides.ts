import { rowsInOrder } from "../../form/find-row";
import type { Block } from "../../slides/block";
import type { Slide } from "../../slides/slide";
import { slideTitle } from "../../slides/slide-title";
import type { BuildContext } from "../build-context";
import type { ReadAnswers, SlideMaker, SlideSpec } from "../define-section";
import { answerLine } from "./answer-line";
import { examplesSlide, proofSlide } from "./case-slides";
import { heardClaims } from "./evidence-claims";
import { type Listening, listeningBlocks } from "./listening-blocks";
import type { EvidenceValues } from "./schema";

/** Examples of others, our own listening, and the real questions in full; the fails stand with the risks they teach. */
export const evidenceSlides = (slide: SlideMaker<EvidenceValues>): readonly SlideSpec[] => [
  slide({ id: "proof", part: "main", needs: ["cases", "headline"] }, proofSlide),
  slide({ id: "examples", part: "appendix", needs: ["cases"] }, examplesSlide),
  slide(
    {
      id: "questions",
      part: "appendix",
      needs: [
        "realQuestions",
        "reachFigures",
        "listeningFrom",
        "listeningTo",
        "listeningMentions",
        "listeningUnanswered",
        "listeningThemes",
      ],
    },
    heardSlide,
  ),
];

type Heard = Pick<ReadAnswers<EvidenceValues>, "realQuestions"> & Listening;

/** What reaches us: questions as they came and our answers, and what was counted while listening. */
function heardSlide(answers: Heard, context: BuildContext): Slide[] {
  const questions = questionBlocks(answers, context);
  const listening = listeningBlocks(answers, context);
  const body = [...questions, ...listening];
  if (body.length === 0) return [];
  const title = slideTitle({ context, facts: heardFacts(answers, context), from: heardClaims });
  const kicker = questions.length === 0 ? "Appendix: listening" : "Appendix: questions";
  return [{ id: "questions", part: "appendix", kicker, title, layout: "text", body }];
}

function heardFacts(answers: Heard, context: BuildContext) {
  const asked = printedQuestions(answers, context);
  return {
    asked: asked.length,
    answered: asked.filter(({ answer }) => answer !== null).length,
    mentions: answers.listeningMentions,
    channels: answers.reachFigures.filter(({ platform }) => platform !== null).length,
    locale: context.locale,
  };
}

const printedQuestions = ({ realQuestions }: Heard, { picks }: BuildContext) =>
  rowsInOrder(realQuestions, picks.anonymisedQuestionIds).filter(({ text }) => text !== null);

function questionBlocks(answers: Heard, context: BuildContext): Block[] {
  return printedQuestions(answers, context).flatMap(({ text, when, answer, answerSent }): Block[] => {
    const reply: Block[] = answer === null ? [] : [{ kind: "paragraph", text: answerLine(answer, answerSent) }];
    return [{ kind: "quote", text: text ?? "", by: when ?? "as it came" }, ...reply];
  });
}
