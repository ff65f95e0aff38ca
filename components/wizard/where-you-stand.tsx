import type { Route } from "next";
import Link from "next/link";
import { Disclosure } from "@/components/ui/disclosure";
import { Tag } from "@/components/ui/tag";

export type Strengthen = { title: string; why: string; href: Route; isDone: boolean };
export type WorthHaving = { kind: string; name: string; why: string; href: Route; isThere: boolean };

type WhereYouStandProps = {
  name: string;
  why: string;
  strengthen: readonly Strengthen[];
  worthHaving: readonly WorthHaving[];
};

/** What matters first for whoever stands where the writer stands, each with its reason. */
export function WhereYouStand({ name, why, strengthen, worthHaving }: WhereYouStandProps) {
  return (
    <section aria-labelledby="stand-title" className="mt-10">
      <h2 id="stand-title" className="border-b-[1.5px] border-control pb-2">
        Make it stronger
      </h2>
      <p className="mt-3 text-plain text-ink-2">
        <strong className="text-ink">{name}.</strong> {why}
      </p>
      <ol className="mt-2">
        {strengthen.map((each) => (
          <li
            key={each.title}
            className="flex flex-wrap items-start justify-between gap-x-6 gap-y-1 border-b border-line py-2.5"
          >
            <div className="min-w-0 flex-[1_1_16rem]">
              <Link href={each.href} className="font-semibold">
                {each.title}
              </Link>
              <p className="text-plain text-ink-2">{each.why}</p>
            </div>
            {each.isDone && <Tag tone="plain">Completed</Tag>}
          </li>
        ))}
      </ol>
      <Disclosure look="help" title="Risks, people and a first step worth having, and why" className="mt-2 text-plain">
        <ul className="mt-2">
          {worthHaving.map((each) => (
            <li
              key={`${each.kind} ${each.name}`}
              className="flex flex-wrap items-start justify-between gap-x-6 gap-y-1 border-b border-line py-2"
            >
              <div className="min-w-0 flex-[1_1_16rem]">
                {each.kind}: <Link href={each.href}>{each.name}</Link>
                <p className="text-ink-2">{each.why}</p>
              </div>
              <Tag tone={each.isThere ? "plain" : "outline"}>{each.isThere ? "In your case" : "Not in your case"}</Tag>
            </li>
          ))}
        </ul>
        <p className="mt-3 text-ink-2">Our own judgement. Leave out what does not fit.</p>
      </Disclosure>
    </section>
  );
}
