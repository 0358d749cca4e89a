import { isNumberedNote } from '../../model/notes/source';
import { bodyRoles } from '../../model/roles';
import { fieldOf } from '../../model/masthead/fields';
import type { Paragraph, Role } from '../../syntax/resolution';
import { membersOf, withChildren } from '../members';
import { citationSteps } from './citations';
import type { Course } from './course';
import { mastheadSteps } from './masthead';
import { noteSteps } from './notes';
import { sessionSteps } from './sessions';
import type { Step } from './step';
import { yearSteps } from './years';

/** A step with the paragraph that it is about: `PP2`, `OP7`, `note 3`, `masthead`. */
export interface PlacedStep extends Step {
  readonly where: string;
  /** The paragraph; absent for the masthead. */
  readonly paragraph?: Paragraph;
}

/** All that is done, filled in and looked at where a text is carried on, in order of place. */
export function stepsOf(course: Course, symbol?: string): PlacedStep[] {
  const { resolution } = course;
  const title = fieldOf(resolution, 'title');
  const titles = resolution.masthead.paragraphs.filter(
    ({ start, end }) => title && start <= title.start && title.end <= end,
  );
  const carried: readonly Role[] = [...bodyRoles, 'heading'];
  const bodies = withChildren(membersOf(resolution)).filter(({ paragraph }) =>
    carried.includes(paragraph.role),
  );
  const steps = [
    ...mastheadSteps(course, symbol).map((step): PlacedStep => ({
      ...step,
      where: step.kind === 'closing' ? 'closing lines' : 'masthead',
    })),
    ...titles.flatMap((paragraph) =>
      [...sessionSteps(paragraph, course), ...yearSteps(paragraph, course)].map((step): PlacedStep => ({
        ...step,
        where: 'title',
        paragraph,
      })),
    ),
    ...bodies.flatMap(({ paragraph, name }) =>
      [
        ...citationSteps(paragraph, course),
        ...sessionSteps(paragraph, course),
        ...yearSteps(paragraph, course),
      ].map((step): PlacedStep => ({ ...step, where: name, paragraph })),
    ),
    ...resolution.notes
      .filter(({ paragraph }) => isNumberedNote(paragraph))
      .flatMap(({ paragraph, id }) =>
        noteSteps(paragraph, course).map((step): PlacedStep => ({ ...step, where: `note ${id}`, paragraph })),
      ),
  ];
  return steps.sort((a, b) => a.at.start - b.at.start);
}
