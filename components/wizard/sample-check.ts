import type { QuestionSetting } from "@/components/questions/question-setting";
import { isSampleWords } from "@/lib/domain/samples/is-sample-words";
import type { SectionSetting } from "./section-setting";

/** Says of a field whether it still holds the words of the sample it was copied from. */
export function sampleCheck(texts: SectionSetting["sample"], finished: boolean): QuestionSetting["isSample"] {
  const byAnchor = new Map(texts);
  return (anchor, stored) => isSampleWords({ stored, sample: byAnchor.get(anchor), finished });
}
