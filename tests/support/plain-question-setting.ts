import type { QuestionSetting } from "@/components/questions/question-setting";

/** A page that knows nothing but its question. */
export const plainQuestionSetting: QuestionSetting = {
  locale: "en-GB",
  country: "GB",
  currency: "GBP",
  stanceOn: false,
  library: null,
  references: [],
  errors: new Map(),
  drafted: new Map(),
  revealed: { anchor: "", times: 0 },
  glossary: [],
  unknown: null,
  isSample: () => false,
  reuse: { lists: {}, topics: {}, dates: [] },
  pictureOf: () => null,
};
