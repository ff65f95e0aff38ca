import { LinkButton } from "@/components/ui/link-button";
import { ownKinds, ownKindWords } from "@/lib/domain/own-library/own-kinds";

/** What can be added, each with a form of its own. */
export function EntryKindLinks() {
  return (
    <ul className="mt-3 flex flex-wrap gap-3">
      {ownKinds.map((kind) => (
        <li key={kind}>
          <LinkButton href={`/library/new?kind=${kind}`} look="plain">
            {ownKindWords[kind].one}
          </LinkButton>
        </li>
      ))}
    </ul>
  );
}
