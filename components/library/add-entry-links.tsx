import { LinkButton } from "@/components/ui/link-button";
import { ownKinds, ownKindWords } from "@/lib/domain/own-library/own-kinds";

/** One link for each kind an organisation may add. */
export function AddEntryLinks() {
  return (
    <section aria-labelledby="add-own" className="mb-8 rounded-card bg-soft p-5 text-on-soft">
      <h2 id="add-own" className="type-h3">
        Add your organisation’s own
      </h2>
      <p className="mt-1 max-w-[60ch] text-plain">
        Everybody who writes proposals here is offered it. It stands apart from what comes with Foothold.
      </p>
      <ul className="mt-3 flex flex-wrap gap-3">
        {ownKinds.map((kind) => (
          <li key={kind}>
            <LinkButton href={`/library/new?kind=${kind}`} look="plain">
              {ownKindWords[kind].one}
            </LinkButton>
          </li>
        ))}
      </ul>
    </section>
  );
}
