import { ArrowRight } from "lucide-react";
import type { Route } from "next";
import Link from "next/link";
import { Card } from "@/components/ui/card";
import { Icon } from "@/components/ui/icon";
import { LinkButton } from "@/components/ui/link-button";

type NextCardProps = {
  title: string;
  about: string;
  action: string;
  href: Route;
  /** The starter screen that was left; null where nothing waits there, or it is the next step itself. */
  resume: Route | null;
};

/** The page's one next step. */
export function NextCard({ title, about, action, href, resume }: NextCardProps) {
  return (
    <Card tone="soft" aria-labelledby="next-title">
      <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-4">
        <div className="min-w-0">
          <p className="text-small font-semibold">Next</p>
          <h2 id="next-title">{title}</h2>
          {about && <p>{about}</p>}
          {resume && (
            <Link href={resume} className="inline-flex min-h-11 items-center">
              Go on with the first questions, one after the other
            </Link>
          )}
        </div>
        <LinkButton href={href} look="main" size="large" isWide>
          {action} <Icon as={ArrowRight} />
        </LinkButton>
      </div>
    </Card>
  );
}
