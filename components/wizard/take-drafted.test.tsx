import { cleanup, renderHook } from "@testing-library/react";
import { useForm } from "react-hook-form";
import { afterEach, describe, expect, it } from "vitest";
import type { DraftedText } from "@/lib/domain/start/drafted-texts";
import { takeDrafted } from "./take-drafted";

const NAME = "pilot.title";
const draft = (value: string): DraftedText => ({ section: "pilot", question: "title", value });

function openForm(title: string | null) {
  return renderHook(() => useForm({ defaultValues: { pilot: { title } } })).result.current;
}
type Form = Parameters<typeof takeDrafted>[0];

/** The form as one whose fields are named by sections and questions, which no type lists. */
const asForm = (form: unknown): Form => form as Form;

function standIn(name: string): void {
  const input = document.createElement("input");
  input.name = name;
  document.body.append(input);
  input.focus();
}

afterEach(() => {
  cleanup();
  document.body.replaceChildren();
});

describe("takeDrafted", () => {
  it("fills a blank field and follows what the answers say next", () => {
    const form = asForm(openForm(null));
    const former = takeDrafted(form, [], [draft("A pilot in one team")]);
    expect(form.getValues(NAME)).toBe("A pilot in one team");
    takeDrafted(form, former, [draft("A pilot in two teams")]);
    expect(form.getValues(NAME)).toBe("A pilot in two teams");
  });

  it("takes an untouched draft out once what it was drafted from is cleared, and no word of anybody’s own", () => {
    const form = asForm(openForm(null));
    const former = takeDrafted(form, [], [draft("It serves our priority: fewer calls")]);
    expect(takeDrafted(form, former, [])).toEqual([]);
    expect(form.getValues(NAME)).toBeNull();
    form.setValue(NAME, "My own title");
    takeDrafted(form, former, []);
    expect(form.getValues(NAME)).toBe("My own title");
  });

  it("keeps a draft somebody stands in, and takes it out once they have left it", () => {
    const form = asForm(openForm(null));
    const former = takeDrafted(form, [], [draft("A pilot")]);
    standIn(NAME);
    const kept = takeDrafted(form, former, []);
    expect(form.getValues(NAME)).toBe("A pilot");
    document.body.replaceChildren();
    takeDrafted(form, kept, []);
    expect(form.getValues(NAME)).toBeNull();
  });

  it("leaves own words alone", () => {
    const form = asForm(openForm("My own title"));
    const former = takeDrafted(form, [], [draft("A pilot")]);
    takeDrafted(form, former, [draft("A pilot in two teams")]);
    expect(form.getValues(NAME)).toBe("My own title");
  });

  it("leaves a field blank whose draft was taken out by hand", () => {
    const form = asForm(openForm(null));
    let former = takeDrafted(form, [], [draft("A pilot")]);
    form.setValue(NAME, "");
    former = takeDrafted(form, former, [draft("A pilot")]);
    takeDrafted(form, former, [draft("A pilot in two teams")]);
    expect(form.getValues(NAME)).toBe("");
  });

  it("waits while somebody stands in the field, and follows once they have left it", () => {
    const form = asForm(openForm(null));
    const former = takeDrafted(form, [], [draft("A pilot")]);
    standIn(NAME);
    const kept = takeDrafted(form, former, [draft("A pilot in two teams")]);
    expect(form.getValues(NAME)).toBe("A pilot");
    document.body.replaceChildren();
    takeDrafted(form, kept, [draft("A pilot in two teams")]);
    expect(form.getValues(NAME)).toBe("A pilot in two teams");
  });
});
