import type { Block } from "../../deck/block";
import { rowsInOrder } from "../../deck/find-row";
import { slideTitle } from "../../deck/slide-title";
import type { SlideMaker, SlideSpec } from "../../section";
import type { EvidenceValues } from "./schema";

/** The real questions in full; the two that speak first stand on the slide that says why now. */
export const evidenceSlides = (slide: SlideMaker<EvidenceValues>): readonly SlideSpec[] => [
  slide({ id: "questions", part: "appendix", needs: ["realQuestions"] }, ({ realQuestions }, context) => {
    const printed = rowsInOrder(realQuestions, context.picks.anonymisedQuestionIds);
    const body = printed.flatMap(({ text, when, answer }): Block[] => {
      if (text === null) return [];
      const reply: Block[] = answer === null ? [] : [{ kind: "paragraph", text: answerLine(answer) }];
      return [{ kind: "quote", text, by: when ?? "as it came" }, ...reply];
    });
    if (body.length === 0) return [];
    const title = slideTitle({ context, candidates: [{ key: "questions" }] });
    return [{ id: "questions", part: "appendix", kicker: "Appendix: questions", title, layout: "text", body }];
  }),
];

const answerLine = (answer: string) => [{ text: "Our answer: ", strong: true as const }, { text: answer }];
