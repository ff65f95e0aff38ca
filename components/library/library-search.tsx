import { Search } from "lucide-react";
import Link from "next/link";
import type { ReactNode } from "react";
import { buttonClassName } from "@/components/ui/button-class-name";
import { Icon } from "@/components/ui/icon";
import type { Option } from "@/components/ui/option";
import { Select } from "@/components/ui/select";
import type { LibraryQuery } from "@/lib/domain/library-page/find-library-items";
import { kindOptions, standingOptions } from "./item-words";

/** A plain form: it works without JavaScript, and its address can be kept and sent on. */
export function LibrarySearch({ query, sources }: { query: LibraryQuery; sources: readonly Option[] }) {
  return (
    <search>
      <form method="get" className="grid gap-4 sm:grid-cols-2 lg:grid-cols-4">
        <Labelled id="words" label="Find by word">
          <input
            id="words"
            name="words"
            type="search"
            autoComplete="off"
            className="input"
            defaultValue={query.words}
          />
        </Labelled>
        <Labelled id="kind" label="Kind">
          <Select id="kind" name="kind" options={kindOptions} emptyLabel="Every kind" defaultValue={query.kind ?? ""} />
        </Labelled>
        <Labelled id="status" label="How sure it is">
          <Select
            id="status"
            name="status"
            options={standingOptions}
            emptyLabel="All of it"
            defaultValue={query.standing ?? ""}
          />
        </Labelled>
        <Labelled id="source" label="Source">
          <Select
            id="source"
            name="source"
            options={sources}
            emptyLabel="Every source"
            defaultValue={query.source ?? ""}
          />
        </Labelled>
        <div className="flex flex-wrap items-center gap-x-5 gap-y-2 sm:col-span-2 lg:col-span-4">
          <button type="submit" className={buttonClassName({})}>
            <Icon as={Search} />
            Show
          </button>
          <Link href="/library">Show everything</Link>
        </div>
      </form>
    </search>
  );
}

function Labelled({ id, label, children }: { id: string; label: string; children: ReactNode }) {
  return (
    <div className="min-w-0">
      <label htmlFor={id} className="text-small font-semibold text-ink-2">
        {label}
      </label>
      <div className="mt-1">{children}</div>
    </div>
  );
}
