import type { GroupController } from './controllers/group-controller.ts';
import { withFragmentBlock, writePart, type FragmentKind } from './fragment.ts';
import { isWebAddress } from './web-address.ts';

/** To another widget: one on this page is told, one on another page is led to. */
export type Way<Asked> = { readonly tell: (asked: Asked) => void; readonly href?: undefined } | { readonly href: (asked: Asked) => string; readonly tell?: undefined };

export interface WayOptions<Asked> {
  /** The page where the other widget stands. What is no address of the web leads nowhere. */
  readonly url: string | null | undefined;
  readonly companions: Pick<GroupController, 'has' | 'tell'>;
  /** On which one on this page listens. */
  readonly topic: string;
  /** Its block in a link. Default of `isOwn`: up to the next block. */
  readonly block: Omit<FragmentKind, 'isOwn'> & Partial<Pick<FragmentKind, 'isOwn'>>;
  /** What stands in that block, in this order; what has no value is left out. A list is written with commas. */
  readonly parts: (asked: Asked) => readonly (readonly [name: string, value: string | readonly string[] | undefined])[];
}

const upToTheNext = (part: string): boolean => !part.startsWith('kde-');
const write = (value: string | readonly string[] | undefined): string => (typeof value === 'string' ? writePart(value) : (value ?? []).map(writePart).join(','));

/** The way, or `undefined` when there is nothing to go to. A widget of the same group on this page goes before an address. */
export function wayTo<Asked>({ url, companions, topic, block, parts }: WayOptions<Asked>): Way<Asked> | undefined {
  if (companions.has(topic)) return { tell: (asked) => companions.tell(topic, asked) };
  const address = url?.trim();
  if (!address || !isWebAddress(address)) return undefined;
  return { href: (asked) => withFragmentBlock(address, { isOwn: upToTheNext, ...block }, parts(asked).map(([name, value]) => [name, write(value)] as const).filter(([, value]) => value !== '').map((part) => part.join('='))) };
}
