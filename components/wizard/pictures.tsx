import type { QuestionSetting, RowsPicture } from "@/components/questions/question-setting";
import type { SectionId } from "@/lib/domain/ids/section-ids";
import { findOwn } from "@/lib/domain/text/find-own";
import { MeasureState } from "./pictures/measure-state";
import { PeopleMap } from "./pictures/people-map";
import { RiskBadge } from "./pictures/risk-badge";
import { RiskGrid } from "./pictures/risk-grid";
import { RiskSummary } from "./pictures/risk-summary";

/** The one place where screens know sections by name: pictures worked out from the answers of one list. */
const PICTURES: Partial<Record<SectionId, Record<string, RowsPicture>>> = {
  risks: { risks: { Summary: RiskSummary, Badge: RiskBadge, Picture: RiskGrid } },
  pilot: { metrics: { Badge: MeasureState, Picture: MeasureState } },
  champions: { people: { Summary: PeopleMap } },
};

export const pictureOf: QuestionSetting["pictureOf"] = (sectionId, questionKey) =>
  findOwn(PICTURES[sectionId], questionKey) ?? null;
