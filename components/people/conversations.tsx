import { Table } from "@/components/ui/table";
import { metOptions } from "@/lib/domain/sections/champions/options";
import { isDecider } from "@/lib/domain/text/is-decider";
import { labelOf, type PlacedPerson, personHref, personName } from "./person-words";

type ConversationsProps = {
  /** In the order of the conversations before the meeting. */
  people: readonly PlacedPerson[];
  decisionMaker: string | null;
};

/** Whom to see in which order before the meeting, with one question, one thing left behind and what was heard. */
export function Conversations({ people, decisionMaker }: ConversationsProps) {
  return (
    <Table isCards>
      <caption className="sr-only">Conversations before the meeting, in their order</caption>
      <thead>
        <tr>
          <th scope="col">Person</th>
          <th scope="col">So far</th>
          <th scope="col">Their question</th>
          <th scope="col">Leave behind</th>
          <th scope="col">What you heard</th>
        </tr>
      </thead>
      <tbody>
        {people.map((person, position) => (
          <tr key={person.id}>
            <th scope="row">
              <span className="text-ink-2">{position + 1}</span>{" "}
              <a href={personHref(person, "met")}>{personName(person)}</a>
              {isDecider(person.who, decisionMaker) && (
                <span className="block font-normal text-ink-2">Decides; comes last</span>
              )}
            </th>
            <td data-label="So far">{labelOf(metOptions, person.met ?? "no")}</td>
            <td data-label="Their question">
              <Said person={person} column="question" ask="Enter their question" isQuote />
            </td>
            <td data-label="Leave behind">
              <Said person={person} column="leaveBehind" ask="Enter what you leave" />
            </td>
            <td data-label="What you heard">
              <Said person={person} column="heard" ask="Note what you hear" />
            </td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}

type SaidProps = {
  person: PlacedPerson;
  column: "question" | "leaveBehind" | "heard";
  ask: string;
  isQuote?: boolean;
};

/** What was entered, or the way to its field. */
function Said({ person, column, ask, isQuote = false }: SaidProps) {
  const words = person[column];
  if (words !== null) return <div className="[overflow-wrap:anywhere]">{isQuote ? `“${words}”` : words}</div>;
  return (
    <a href={personHref(person, column)} className="no-print">
      {ask}
      <span className="sr-only">: {personName(person)}</span>
    </a>
  );
}
