import { EntryKindLinks } from "./entry-kind-links";

/** Says what an organisation may add, and leads to it. */
export function AddEntryLinks() {
  return (
    <section aria-labelledby="add-own" className="mb-8 rounded-card bg-soft p-5 text-on-soft">
      <h2 id="add-own" className="type-h3">
        Add your organisation’s own
      </h2>
      <p className="mt-1 max-w-[60ch] text-plain">
        Everybody who writes proposals here is offered it. It stands apart from what comes with Foothold.
      </p>
      <EntryKindLinks />
    </section>
  );
}
