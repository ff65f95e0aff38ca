import type { SectionId } from "@/lib/domain/ids/section-ids";

/** Where an answer lives: its path in the form and the anchor that links to it. */
export type FieldAddress = {
  sectionId: SectionId;
  /** Path in the form, such as `risks.register.0.title`. */
  name: string;
  /** Id of the control, such as `q-register-r1-title`. */
  anchor: string;
  /** Path of the answers this question's conditions read: the section's, or its row's. */
  parent: string;
};

export function questionAddress(sectionId: SectionId, questionKey: string): FieldAddress {
  return { sectionId, name: `${sectionId}.${questionKey}`, anchor: `q-${questionKey}`, parent: sectionId };
}

/** The address of one column of one row; `position` finds it in the form, `rowId` in links. */
export function columnAddress(list: FieldAddress, row: { position: number; id: string }, column: string): FieldAddress {
  const parent = `${list.name}.${row.position}`;
  return {
    sectionId: list.sectionId,
    name: `${parent}.${column}`,
    anchor: `${list.anchor}-${row.id}-${column}`,
    parent,
  };
}

/** A list that stands in a row of another. */
const isNested = ({ parent, sectionId }: FieldAddress): boolean => parent !== sectionId;

/** The headings of a list and of its rows: those of a list inside a row come below the row's own. */
export const listHeading = (list: FieldAddress): "h2" | "h4" => (isNested(list) ? "h4" : "h2");
export const rowHeading = (list: FieldAddress): "h3" | "h5" => (isNested(list) ? "h5" : "h3");
