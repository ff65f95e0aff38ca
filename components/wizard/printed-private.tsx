/** On paper only, at the head of every page of it: what is printed here holds answers that leave Foothold in no export. */
export function PrintedPrivate() {
  return <p className="print-private">Holds private notes. Not part of any version.</p>;
}
