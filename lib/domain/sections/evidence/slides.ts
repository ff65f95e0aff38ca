import type { BuildContext } from "../../build-context";
import type { Block } from "../../deck/block";
import { rowsInOrder } from "../../deck/find-row";
import type { Slide } from "../../deck/slide";
import { slideTitle } from "../../deck/slide-title";
import type { ReadAnswers, SlideMaker, SlideSpec } from "../../section";
import { examplesSlide, proofSlide } from "./case-slides";
import { listeningSlide } from "./listening-slide";
import type { EvidenceValues } from "./schema";

/** Examples of others, our own listening, and the real questions in full; the fails stand with the risks they teach. */
export const evidenceSlides = (slide: SlideMaker<EvidenceValues>): readonly SlideSpec[] => [
  slide({ id: "proof", part: "main", needs: ["cases", "headline"] }, proofSlide),
  slide({ id: "examples", part: "appendix", needs: ["cases"] }, examplesSlide),
  slide(
    {
      id: "listening",
      part: "appendix",
      needs: [
        "reachFigures",
        "listeningFrom",
        "listeningTo",
        "listeningMentions",
        "listeningUnanswered",
        "listeningThemes",
      ],
    },
    listeningSlide,
  ),
  slide({ id: "questions", part: "appendix", needs: ["realQuestions"] }, questionsSlide),
];

type Questions = Pick<ReadAnswers<EvidenceValues>, "realQuestions">;

function questionsSlide({ realQuestions }: Questions, context: BuildContext): Slide[] {
  const printed = rowsInOrder(realQuestions, context.picks.anonymisedQuestionIds);
  const body = printed.flatMap(({ text, when, answer }): Block[] => {
    if (text === null) return [];
    const reply: Block[] = answer === null ? [] : [{ kind: "paragraph", text: answerLine(answer) }];
    return [{ kind: "quote", text, by: when ?? "as it came" }, ...reply];
  });
  if (body.length === 0) return [];
  const title = slideTitle({ context, candidates: [{ key: "questions" }] });
  return [{ id: "questions", part: "appendix", kicker: "Appendix: questions", title, layout: "text", body }];
}

const answerLine = (answer: string) => [{ text: "Our answer: ", strong: true as const }, { text: answer }];
