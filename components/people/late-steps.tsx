import { Banner } from "@/components/ui/banner";
import { formatDate } from "@/lib/domain/dates/format-date";
import { type PlacedPerson, personHref, personName } from "./person-words";

/** Next steps whose day has passed, the oldest first. */
export function LateSteps({ people, locale }: { people: readonly PlacedPerson[]; locale: string }) {
  if (people.length === 0) return null;
  return (
    <Banner tone="warn">
      <p>
        <b>{people.length === 1 ? "1 next step is late" : `${people.length} next steps are late`}</b>
      </p>
      <ul className="list-disc pl-5">
        {people.map((person) => (
          <li key={person.id}>
            <a href={personHref(person, "nextActionBy")}>
              {personName(person)}: {person.nextAction}
              {person.nextActionBy && `, by ${formatDate(person.nextActionBy, locale)}`}
            </a>
          </li>
        ))}
      </ul>
    </Banner>
  );
}
