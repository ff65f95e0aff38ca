import { ArrowRight } from "lucide-react";
import type { Route } from "next";
import Link from "next/link";
import type { ReactNode } from "react";
import { PageFrame } from "@/components/shell/page-frame";
import { PageHead } from "@/components/shell/page-head";
import { Banner } from "@/components/ui/banner";
import { Icon } from "@/components/ui/icon";
import { LinkButton } from "@/components/ui/link-button";

type SampleFrameProps = {
  sampleId: string;
  /** The sample's title over the page's own, or nothing where they are the same. */
  over?: string;
  title: string;
  lede: string | null;
  children: ReactNode;
};

/** A page of a sample: what it is, that it is only to be read, and the way to a proposal of one's own. */
export function SampleFrame({ sampleId, over, title, lede, children }: SampleFrameProps) {
  const path = `/proposals/samples/${sampleId}`;
  return (
    <PageFrame
      above={
        <nav aria-label="Sample" className="wrap flex flex-wrap gap-x-6 pt-3 text-plain">
          {[
            ["/proposals/new", "New proposal"],
            [path, "Sample"],
            [`${path}/deck`, "Its deck"],
          ].map(([href, label]) => (
            <Link key={href} href={href as Route} className="inline-flex min-h-11 items-center">
              {label}
            </Link>
          ))}
        </nav>
      }
    >
      <PageHead
        over={over ? `Sample: ${over}` : "Sample"}
        title={title}
        lede={lede}
        action={
          <LinkButton href={`/proposals/new?sample=${sampleId}` as Route} look="main">
            Start mine from this <Icon as={ArrowRight} />
          </LinkButton>
        }
      />
      <Banner className="mb-8">
        <p>
          Every organisation, person and number here is invented. You can read all of it and change none of it. Your own
          copy takes over how the case is built; its words stand as marked examples, its numbers and dates stay behind.
        </p>
      </Banner>
      {children}
    </PageFrame>
  );
}
