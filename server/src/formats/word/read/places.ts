import { childrenOf, type XmlElement } from '../../ooxml/xml';

/** Which `w:p` of a part, in the order of the file, and which `w:r` of that paragraph; both from 0. */
export interface RunPlace {
  readonly paragraph: number;
  readonly run: number;
}

/** Goes through the runs of a part in the order of the file; `around` holds what each stands in, the root first. */
export function eachRun(
  root: XmlElement,
  visit: (run: XmlElement, place: RunPlace, around: readonly XmlElement[]) => void,
): void {
  let paragraphs = 0;
  const around: XmlElement[] = [];
  function walk(element: XmlElement, paragraph: { index: number; runs: number }): void {
    around.push(element);
    for (const child of childrenOf(element)) {
      if (child.name === 'w:p') walk(child, { index: paragraphs++, runs: 0 });
      else {
        if (child.name === 'w:r') visit(child, { paragraph: paragraph.index, run: paragraph.runs++ }, around);
        walk(child, paragraph);
      }
    }
    around.pop();
  }
  walk(root, { index: 0, runs: 0 });
}

export function placesOfRuns(root: XmlElement): ReadonlyMap<XmlElement, RunPlace> {
  const places = new Map<XmlElement, RunPlace>();
  eachRun(root, (run, place) => places.set(run, place));
  return places;
}
