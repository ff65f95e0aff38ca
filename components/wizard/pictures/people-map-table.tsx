import { influenceOf } from "@/lib/domain/sections/champions/influence";
import { relationOptions, stanceLabels } from "@/lib/domain/sections/champions/options";
import type { PersonFacts } from "@/lib/domain/sections/champions/persuade-order";
import { listWords } from "@/lib/domain/text/sentence";

export type MappedPerson = PersonFacts & { id: string; number: number; who: string };
type Column = { label: string; holds: (person: MappedPerson) => boolean };

const LINES: readonly { label: string; holds: (influence: number) => boolean }[] = [
  { label: "5", holds: (influence) => influence === 5 },
  { label: "4", holds: (influence) => influence === 4 },
  { label: "3", holds: (influence) => influence === 3 },
  { label: "1–2", holds: (influence) => influence <= 2 },
];

const RELATION_COLUMNS: readonly Column[] = relationOptions.map(({ value, label }) => ({
  label,
  holds: (person) => (person.relation ?? "none") === value,
}));
const STANCE_COLUMNS: readonly Column[] = stanceLabels.map((label, position) => ({
  label,
  holds: (person) => person.support === position - 2,
}));

type PeopleMapTableProps = { people: readonly MappedPerson[]; stanceOn: boolean };

/** People as a picture: influence upwards, how well you know them (or where they stand) across. */
export function PeopleMapTable({ people, stanceOn }: PeopleMapTableProps) {
  const placed = people.filter((person) => influenceOf(person) !== null);
  const columns = stanceOn ? STANCE_COLUMNS : RELATION_COLUMNS;
  const off = people.filter((person) => !placed.includes(person) || !columns.some(({ holds }) => holds(person)));
  if (placed.length === 0) return null;

  return (
    <div className="mt-4 overflow-x-auto">
      <table className="people-map">
        <caption className="pb-2 text-left text-small text-ink-2">
          The same people as a picture: influence upwards, {stanceOn ? "where they stand" : "how well you know them"}{" "}
          across. Each number is the place in the list.
        </caption>
        <thead>
          <tr>
            <th scope="col">
              <span className="sr-only">Influence</span>
            </th>
            {columns.map(({ label }) => (
              <th key={label} scope="col">
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {LINES.map((line) => (
            <tr key={line.label}>
              <th scope="row">{line.label}</th>
              {columns.map((column) => (
                <td
                  key={column.label}
                  className={isFirstZone(line.label, column.label) ? "people-map-first" : undefined}
                >
                  {placed
                    .filter((person) => line.holds(influenceOf(person) ?? 0) && column.holds(person))
                    .map((person) => (
                      <span key={person.id} className="people-map-person">
                        <b>{person.number}</b> {person.who}
                      </span>
                    ))}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {off.length > 0 && <p className="mt-2 text-small text-ink-2">{offWords(off, stanceOn)}</p>}
    </div>
  );
}

/** Not set is no place on the picture: those people are named under it. */
function offWords(people: readonly MappedPerson[], stanceOn: boolean): string {
  const missing = stanceOn ? "influence or where they stand is not set" : "influence is not set";
  return `Not on the picture, as their ${missing}: ${listWords(people.map(({ who }) => who))}.`;
}

/** Undecided people with influence come first; no colour ever judges anybody. */
const isFirstZone = (line: string, column: string): boolean =>
  column === stanceLabels[2] && (line === "5" || line === "4");
