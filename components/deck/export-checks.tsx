import { Check, TriangleAlert } from "lucide-react";
import { Icon } from "@/components/ui/icon";

export type ExportCheck = {
  isFine: boolean;
  words: string;
  /** The first field that mends it. */
  href: string | null;
};

/** What was looked at before the export, what is fine included. */
export function ExportChecks({ checks }: { checks: readonly ExportCheck[] }) {
  return (
    <section aria-labelledby="checks-title" className="mt-8">
      <h3 id="checks-title" className="type-h4">
        Checked just now
      </h3>
      <ul className="mt-2 grid gap-2 text-plain">
        {checks.map(({ isFine, words, href }) => (
          <li key={words} className="flex gap-2">
            <Icon as={isFine ? Check : TriangleAlert} className={isFine ? "mt-0.5 text-ok" : "mt-0.5 text-warn"} />
            <span>
              {words}
              {href && (
                <>
                  . <a href={href}>Go to it</a>
                </>
              )}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
