import type { Metadata } from "next";
import Link from "next/link";
import { PageFrame } from "@/components/shell/page-frame";
import { PageHead } from "@/components/shell/page-head";
import { loadLibrary } from "@/lib/content/load-library";
import { capitalise } from "@/lib/domain/text/sentence";

export const metadata: Metadata = { title: "Words of social media, in plain words" };

export default function GlossaryPage() {
  return (
    <PageFrame width="read">
      <PageHead
        title="Words of social media, in plain words"
        lede="For people who do not use it. The deck explains the same words at its end, where it uses them."
      />
      <dl className="prose">
        {loadLibrary().glossary.map(({ id, word, meaning }) => (
          <div key={id} id={id} className="scroll-mt-24 border-t border-line py-3 target:bg-soft">
            <dt className="font-semibold">{capitalise(word)}</dt>
            <dd className="m-0">{meaning}</dd>
          </div>
        ))}
      </dl>
      <p className="mt-6 text-plain text-ink-2">
        Editorial: these are our own words. <Link href="/help">How Foothold works</Link>
      </p>
    </PageFrame>
  );
}
