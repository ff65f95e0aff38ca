import type { AnswerPlace } from "../../answers/walk-answers";
import type { Finding } from "../../findings/finding";
import { makeFinding, type Place } from "../../findings/make-finding";
import { asRead } from "../../text/as-read";
import { countWords } from "../../text/count-words";

/** Fewer words, or an answer with room for no more, are a name or a role, which may well come back. */
const LEAST_WORDS = 5;
const LEAST_ROOM = 80;
/** The option of doing nothing says what doing nothing means, as the need does. */
const MAY_REPEAT: ReadonlySet<string> = new Set(["asks.options"]);

/**
 * A sentence typed in answer to two questions, so that the deck would print it twice. Rows of one list may share a
 * sentence, as two risks share a control.
 */
export function repeatedSentences(places: readonly AnswerPlace[]): Finding[] {
  const said = new Map<string, string>();
  return places.filter(isSentence).flatMap(({ place, read }) => {
    const asked = said.get(asRead(String(read))) ?? questionOf(place);
    said.set(asRead(String(read)), asked);
    return asked === questionOf(place) ? [] : [makeFinding("text.repeated", place, { words: String(read) })];
  });
}

function isSentence({ place, question, read }: AnswerPlace): boolean {
  if (question.use !== "print" || typeof read !== "string") return false;
  if (question.kind !== "text" && question.kind !== "longText") return false;
  if (MAY_REPEAT.has(`${place.sectionId}.${place.questionKey}`)) return false;
  return (question.limit ?? 0) >= LEAST_ROOM && countWords(read) >= LEAST_WORDS;
}

const questionOf = ({ sectionId, questionKey, column }: Place): string =>
  `${sectionId}.${questionKey}.${column?.split("-").at(-1) ?? ""}`;
