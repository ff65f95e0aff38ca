import { Search } from "lucide-react";
import Form from "next/form";
import { buttonClassName } from "@/components/ui/button-class-name";
import { Icon } from "@/components/ui/icon";

/** A plain form: it works without JavaScript, and its address can be kept. */
export function TitleSearch({ search }: { search: string }) {
  return (
    <search className="w-full sm:w-auto">
      <Form action="/proposals" className="flex items-end gap-2">
        <div className="min-w-0 grow sm:w-64 sm:grow-0">
          <label htmlFor="search" className="text-small font-semibold text-ink-2">
            Search titles
          </label>
          <input
            id="search"
            name="search"
            type="search"
            className="input mt-1"
            autoComplete="off"
            defaultValue={search}
          />
        </div>
        <button type="submit" className={buttonClassName({})}>
          <Icon as={Search} />
          Search
        </button>
      </Form>
    </search>
  );
}
