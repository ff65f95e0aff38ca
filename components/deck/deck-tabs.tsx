import Link from "next/link";
import { variantIds } from "@/lib/domain/library/variants";
import { densities } from "@/lib/domain/slides/outline";
import { findOwn } from "@/lib/domain/text/find-own";
import { capitalise } from "@/lib/domain/text/sentence";
import { type DeckPlace, deckHref, deckLengths, deckShows } from "./deck-place";

type DeckTabsProps = {
  proposalId: string;
  place: DeckPlace;
  /** What each reader is called, such as "finance director". */
  readers: Readonly<Record<DeckPlace["variant"], string>>;
};

const AMOUNTS = { "read-ahead": "To read ahead", present: "To present" } as const;
const LENGTHS = { whole: "All of it", "five-minutes": "Five minutes" } as const;
const SHOWS = { slides: "Slides", titles: "Titles only" } as const;

/** For whom, how much text, how long, and whether the titles stand alone: links, so that each view has its address. */
export function DeckTabs({ proposalId, place, readers }: DeckTabsProps) {
  const choice = <K extends keyof DeckPlace>(key: K, value: DeckPlace[K], label: string) => ({
    label,
    href: deckHref(proposalId, { ...place, [key]: value }),
    isChosen: findOwn(place, key) === value,
  });
  return (
    <nav aria-label="What the deck shows" className="mb-8 grid gap-4">
      <Choices title="For the" items={variantIds.map((id) => choice("variant", id, capitalise(readers[id])))} />
      <div className="flex flex-wrap gap-x-10 gap-y-4">
        <Choices title="How much text" items={densities.map((id) => choice("density", id, AMOUNTS[id]))} />
        <Choices title="How long" items={deckLengths.map((id) => choice("length", id, LENGTHS[id]))} />
        <Choices title="Show" items={deckShows.map((id) => choice("show", id, SHOWS[id]))} />
      </div>
    </nav>
  );
}

type Choice = { label: string; href: ReturnType<typeof deckHref>; isChosen: boolean };

function Choices({ title, items }: { title: string; items: readonly Choice[] }) {
  return (
    <div>
      <p className="text-small font-semibold text-ink-2">{title}</p>
      <ul className="flex flex-wrap gap-x-5">
        {items.map(({ label, href, isChosen }) => (
          <li key={label}>
            <Link
              href={href}
              scroll={false}
              aria-current={isChosen ? "page" : undefined}
              className="inline-flex min-h-11 items-center border-b-2 border-transparent text-ink no-underline hover:border-control aria-[current]:border-primary aria-[current]:font-semibold"
            >
              {label}
            </Link>
          </li>
        ))}
      </ul>
    </div>
  );
}
