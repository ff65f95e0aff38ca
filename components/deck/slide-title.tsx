import { useState } from "react";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { TextArea } from "@/components/ui/text-area";
import type { PlanLine } from "@/lib/domain/deck/deck-plan";

type SlideTitleProps = { line: PlanLine; onRename: (line: PlanLine, title: string) => void };

/** The title of one slide to type over; an empty one is Foothold's own again. */
export function SlideTitle({ line, onRename }: SlideTitleProps) {
  const [title, setTitle] = useState(line.title);
  const { id, name, isRenamed } = line;
  const isChanged = title.trim() !== line.title;
  const save = (): void => {
    if (isChanged) onRename(line, title);
  };

  return (
    <div>
      <Field
        id={`title-of-${id}`}
        label={`Title of “${name}”`}
        hint="Up to 90 characters read best. Over 130 have no room at the top and stand lower down or in the appendix, whole."
        className="mt-0! mb-2!"
      >
        {(control) => (
          <TextArea
            {...control}
            rows={2}
            value={title}
            autoComplete="off"
            // A title is one line, however many it fills.
            onChange={({ target }) => setTitle(target.value.replace(/[\r\n]+/gu, " "))}
            onKeyDown={(event) => {
              if (event.key !== "Enter") return;
              event.preventDefault();
              save();
            }}
          />
        )}
      </Field>
      <div className="flex flex-wrap items-center gap-x-5 gap-y-1">
        <Button size="small" onClick={save}>
          Save the title<span className="sr-only"> of “{name}”</span>
        </Button>
        {isRenamed && (
          <Button look="flat" size="small" onClick={() => onRename(line, "")}>
            Use Foothold’s title again<span className="sr-only"> for “{name}”</span>
          </Button>
        )}
      </div>
    </div>
  );
}
