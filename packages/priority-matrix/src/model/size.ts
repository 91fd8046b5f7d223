/** How large an organisation is, where somebody has counted its inhabitants. */
import { sizeClass, type Feed, type Size } from '@digitaal-europa/data';
import type { Board, Profile } from './board.ts';

type Organisations = Pick<Feed<'organisations'>, 'records'>;

/** `undefined`: a whole type, an organisation that is not in the list, or one without inhabitants of its own, as a waterschap. */
export function knownSize({ organisation }: Profile, organisations: Organisations | undefined): Size | undefined {
  const found = organisation && organisations?.records.find(({ id }) => id === organisation);
  return found ? sizeClass(found) : undefined;
}

/** The board to reckon with: what the visitor says of the size goes before what is known. It is not kept, for the list may know better tomorrow. */
export function sized(board: Board, organisations: Organisations | undefined): Board {
  const size = board.profile.size ?? knownSize(board.profile, organisations);
  return size === board.profile.size ? board : { ...board, profile: { ...board.profile, size } };
}
