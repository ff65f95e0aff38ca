import { Table } from "@/components/ui/table";
import { isStanceBarred } from "@/lib/domain/answers/stance-barred";
import { formatDate } from "@/lib/domain/dates/format-date";
import type { PlainDate } from "@/lib/domain/dates/plain-date";
import { influenceOf } from "@/lib/domain/sections/champions/influence";
import { relationOptions } from "@/lib/domain/sections/champions/options";
import {
  interestZone,
  interestZoneWords,
  relationZone,
  relationZoneWords,
  stanceZone,
  stanceZoneWords,
} from "@/lib/domain/sections/champions/people-zones";
import { isDecider } from "@/lib/domain/text/is-decider";
import { uncapitalise } from "@/lib/domain/text/sentence";
import { labelOf, NOT_SET, type PlacedPerson, personHref, personName, stanceWord } from "./person-words";

type PeopleTableProps = {
  /** In the order in which to win them. */
  people: readonly PlacedPerson[];
  departments: ReadonlyMap<string, string>;
  decisionMaker: string | null;
  stanceOn: boolean;
  locale: string;
  now: PlainDate;
};

/** Everybody in the list, the most worth your time first: the keyboard's way to what the map shows. */
export function PeopleTable(props: PeopleTableProps) {
  const { people, stanceOn } = props;
  return (
    <Table isCards>
      <caption className="sr-only">People in the order in which to win them</caption>
      <thead>
        <tr>
          <th scope="col">Person</th>
          <th scope="col" className="num">
            Influence
          </th>
          {stanceOn && <th scope="col">Where they stand</th>}
          <th scope="col">You know them</th>
          <th scope="col">What to do</th>
          <th scope="col">Next step</th>
        </tr>
      </thead>
      <tbody>
        {people.map((person, position) => (
          <PersonRow key={person.id} person={person} place={position + 1} {...props} />
        ))}
      </tbody>
    </Table>
  );
}

type PersonRowProps = PeopleTableProps & { person: PlacedPerson; place: number };

function PersonRow({ person, place, departments, decisionMaker, stanceOn, locale, now }: PersonRowProps) {
  const influence = influenceOf(person);
  const department = departments.get(person.dept?.rowId ?? "");
  return (
    <tr>
      <th scope="row">
        <span className="text-ink-2">{place}</span> <a href={personHref(person, "who")}>{personName(person)}</a>
        {department && <span className="block font-normal text-ink-2">{department}</span>}
      </th>
      <td data-label="Influence" className="num">
        {influence === null ? NOT_SET : `${influence} of 5`}
      </td>
      {stanceOn && (
        <td data-label="Where they stand">{isStanceBarred(person.who) ? "Never kept" : stanceWords(person)}</td>
      )}
      <td data-label="You know them">{labelOf(relationOptions, person.relation)}</td>
      <td data-label="What to do">
        <WhatToDo person={person} stanceOn={stanceOn} decides={isDecider(person.who, decisionMaker)} />
      </td>
      <td data-label="Next step">
        <NextStep person={person} locale={locale} now={now} />
      </td>
    </tr>
  );
}

/** Where somebody stands, and the step the conversations are for. */
function stanceWords({ support, targetSupport }: PlacedPerson): string {
  const isAim = targetSupport !== null && targetSupport !== support;
  return isAim ? `${stanceWord(support)}; aim: ${stanceWord(targetSupport)}` : stanceWord(support);
}

type WhatToDoProps = { person: PlacedPerson; stanceOn: boolean; decides: boolean };

function WhatToDo({ person, stanceOn, decides }: WhatToDoProps) {
  const rhythm = interestZone(person);
  return (
    <div>
      {decides ? "Decides: see them last" : zoneWord(person, stanceOn)}
      {rhythm && <span className="block text-ink-2">Talk {uncapitalise(interestZoneWords[rhythm])}</span>}
    </div>
  );
}

function zoneWord(person: PlacedPerson, stanceOn: boolean): string {
  if (stanceOn && !isStanceBarred(person.who)) return stanceZoneWords[stanceZone(person)];
  const zone = relationZone(person);
  return zone === null ? "Enter how much they can decide" : relationZoneWords[zone];
}

type NextStepProps = { person: PlacedPerson; locale: string; now: PlainDate };

function NextStep({ person, locale, now }: NextStepProps) {
  const { nextAction, nextActionBy } = person;
  if (nextAction === null) return <a href={personHref(person, "nextAction")}>Plan a next step</a>;
  return (
    <div>
      {nextAction}
      {nextActionBy && (
        <span className="block text-ink-2">
          by {formatDate(nextActionBy, locale)}
          {nextActionBy < now && <b className="text-warn">, late</b>}
        </span>
      )}
    </div>
  );
}
