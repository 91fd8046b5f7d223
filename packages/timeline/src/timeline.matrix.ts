/** From the tasks of a law to the same tasks in the priority matrix: on this page, or on a page of its own. */
import { organisationType } from '@digitaal-europa/data';
import { isWebAddress, type GroupController } from '@digitaal-europa/ui';
import { withFragmentBlock, type FragmentKind } from '@digitaal-europa/ui/fragment';

/** The topic on which a matrix listens. */
export const TASKS = 'tasks';

/** Which tasks: of a law, or of one date of it. */
export interface AskedTasks {
  readonly law: string;
  readonly date?: string | undefined;
}

/** A matrix on this page is told, one on another page is led to. */
export type MatrixWay = { readonly tell: (asked: AskedTasks) => void; readonly href?: undefined } | { readonly href: (asked: AskedTasks) => string; readonly tell?: undefined };

export interface MatrixPlace {
  /** The attribute `matrix-url`. */
  readonly url: string | null | undefined;
  /** The attribute `organisation`. */
  readonly organisation: string | null | undefined;
  readonly companions: Pick<GroupController, 'has' | 'tell'>;
}

/** The block of the matrix in a link: what it asks for, and the board that it may hold. */
const KIND: FragmentKind = { name: 'kde-priority-matrix', version: 'v1', isOwn: (part) => ['taak', 'wet', 'datum', 'voor', 'z', 't'].includes(part) };

/** The way, or `undefined` when there is no matrix to go to. */
export function matrixWay({ url, organisation, companions }: MatrixPlace): MatrixWay | undefined {
  if (companions.has(TASKS)) return { tell: (asked) => companions.tell(TASKS, asked) };
  const address = url?.trim();
  if (!address || !isWebAddress(address)) return undefined;
  const own = organisationType(organisation) && organisation?.trim().toLowerCase();
  return { href: ({ law, date }) => withFragmentBlock(address, KIND, [['wet', law], ['datum', date], ['voor', own]].flatMap(([name, value]) => (value ? [`${name}=${encodeURIComponent(value)}`] : []))) };
}
