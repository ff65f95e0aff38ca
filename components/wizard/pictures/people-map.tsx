import { useQuestionSetting } from "@/components/questions/question-setting";
import type { StoredRow } from "@/lib/domain/draft/draft";
import { PeopleMapTable } from "./people-map-table";
import { personFacts } from "./person-facts";

/** The people of the list as it is being typed, as a picture. */
export function PeopleMap({ rows }: { rows: readonly StoredRow[] }) {
  const { stanceOn } = useQuestionSetting();
  const people = rows.map((row, position) => ({
    ...personFacts(row),
    id: row.id,
    number: position + 1,
    who: typeof row.who === "string" && row.who ? row.who : `Person ${position + 1}`,
  }));
  return <PeopleMapTable people={people} stanceOn={stanceOn} />;
}
