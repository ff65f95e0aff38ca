import { Trash2 } from "lucide-react";
import Link from "next/link";
import { Icon } from "@/components/ui/icon";
import { VisuallyHidden } from "@/components/ui/visually-hidden";

/** The quiet way to what was deleted. */
export function BinLink({ count }: { count: number }) {
  return (
    <p>
      <Link href="/proposals/bin" className="inline-flex min-h-11 items-center gap-1.5 text-plain text-ink-2">
        <Icon as={Trash2} size="small" />
        Bin
        {count > 0 && (
          <span>
            ({count}
            <VisuallyHidden>{count === 1 ? " proposal" : " proposals"}</VisuallyHidden>)
          </span>
        )}
      </Link>
    </p>
  );
}
