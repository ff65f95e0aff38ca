import type { Route } from "next";
import { Card } from "@/components/ui/card";
import { CopyButton } from "@/components/ui/copy-button";
import { Disclosure } from "@/components/ui/disclosure";

export type FindOutItem = {
  href: Route;
  label: string;
  sectionTitle: string;
  /** The e-mail that asks for it. */
  subject: string;
  body: string;
};

/** What somebody answered "I do not know yet", each with the e-mail that asks. */
export function FindOutList({ items }: { items: readonly FindOutItem[] }) {
  if (items.length === 0) return null;
  return (
    <Card aria-labelledby="find-out-title" className="mt-6">
      <h2 id="find-out-title" className="type-h3">
        To find out
      </h2>
      <p className="text-plain text-ink-2">
        You do not know {items.length === 1 ? "this" : `these ${items.length}`} yet. Somebody does.
      </p>
      <ul className="mt-3">
        {items.map((item) => (
          <FindOutRow key={item.href} item={item} />
        ))}
      </ul>
    </Card>
  );
}

function FindOutRow({ item: { href, label, sectionTitle, subject, body } }: { item: FindOutItem }) {
  return (
    <li className="border-t border-line py-3">
      <p>
        <a href={href} className="font-semibold">
          {label}
        </a>
        <span className="text-ink-2"> in {sectionTitle}</span>
      </p>
      <Disclosure look="help" title={`The e-mail that asks: ${label}`} className="text-small">
        <div className="mt-2 rounded-card bg-sunken px-5 py-4 text-plain text-ink">
          <p className="font-semibold">{subject}</p>
          <p className="mt-2 mb-4 whitespace-pre-wrap">{body}</p>
          <CopyButton label="Copy the e-mail" text={`${subject}\n\n${body}`} />
        </div>
      </Disclosure>
    </li>
  );
}
