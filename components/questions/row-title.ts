import type { StoredRow } from "@/lib/domain/draft/draft";
import { describeRowTitle } from "@/lib/domain/form/describe-answer";
import type { AnyRowsQuestion } from "@/lib/domain/form/question";
import { labelOfReference } from "./label-of-reference";
import type { QuestionSetting } from "./question-setting";

type Setting = Pick<QuestionSetting, "references" | "currency">;

/** The language of the screens; documents follow the country of the proposal. */
const LOCALE = "en-GB";

/** What a row is called in buttons and announcements: its title, else what it belongs to, or is and where it stands. */
export const rowTitle = (question: AnyRowsQuestion, row: StoredRow, position: number, setting: Setting): string =>
  describeRowTitle(question, row, {
    currency: setting.currency,
    locale: LOCALE,
    position,
    labelOf: (to, column) => labelOfReference(to, setting.references, column),
  });
