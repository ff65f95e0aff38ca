import { formatDate } from "../../dates/format-date";
import { labelOf } from "../../form/label-of";
import { uncapitalise } from "../../text/sentence";
import type { BuildContext } from "../build-context";
import type { ReadAnswers } from "../define-section";
import { meetingPurposeOptions, scopeOptions } from "./options";
import type { ContextValues } from "./schema";

type Context = Pick<
  ReadAnswers<ContextValues>,
  "scope" | "decisionMaker" | "meetingName" | "meetingDate" | "meetingPurpose"
>;

/** Who decides, what is tried and who is asked in which meeting, as the terms of the pilot print them; null where nobody has said. */
export const settingWords = (setting: Context, context: BuildContext) => ({
  decisionMaker: setting.decisionMaker,
  tried: scopeWords(setting),
  meeting: meetingWords(setting, context),
});

const scopeWords = ({ scope }: Context): string | null =>
  scope === null ? null : scope.map((code) => labelOf(scopeOptions, code)).join("; ");

function meetingWords(setting: Context, { locale }: BuildContext): string | null {
  const purpose = labelOf(meetingPurposeOptions, setting.meetingPurpose);
  const parts = [
    setting.decisionMaker,
    setting.meetingName,
    setting.meetingDate === null ? null : formatDate(setting.meetingDate, locale),
    purpose === null ? null : uncapitalise(purpose),
  ].filter((part) => part !== null);
  return parts.length === 0 ? null : parts.join("; ");
}
