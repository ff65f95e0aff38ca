import { Search } from "lucide-react";
import { Icon } from "@/components/ui/icon";

export function TitleSearch({ value, onValueChange }: { value: string; onValueChange: (value: string) => void }) {
  return (
    <search className="w-full xs:w-64">
      <label htmlFor="search" className="text-small font-semibold text-ink-2">
        Search titles
      </label>
      <div className="relative mt-1">
        <Icon as={Search} className="pointer-events-none absolute bottom-3.5 left-3 text-ink-2" />
        <input
          id="search"
          type="search"
          className="input pl-10"
          autoComplete="off"
          value={value}
          onChange={(event) => onValueChange(event.currentTarget.value)}
        />
      </div>
    </search>
  );
}
