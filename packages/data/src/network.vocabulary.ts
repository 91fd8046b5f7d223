/** The closed lists of networks, memberships and services. */
import type { Bilingual } from './vocabulary.ts';

/** Kinds that must not be mixed: only a network or a programme can be joined. */
export const NETWORK_KINDS = {
  network: { nl: 'netwerk', en: 'network' },
  platform: { nl: 'platform', en: 'platform' },
  koepel: { nl: 'koepel', en: 'umbrella organisation' },
  authority: { nl: 'overheidsorganisatie', en: 'public authority' },
  programme: { nl: 'programma', en: 'programme' },
} as const satisfies Record<string, Bilingual>;
export type NetworkKind = keyof typeof NETWORK_KINDS;

/** How far a network reaches. */
export const REACHES = {
  regional: { nl: 'regionaal', en: 'regional' },
  national: { nl: 'landelijk', en: 'national' },
  european: { nl: 'Europees', en: 'European' },
  global: { nl: 'wereldwijd', en: 'global' },
} as const satisfies Record<string, Bilingual>;
export type Reach = keyof typeof REACHES;

/** How one becomes a member. `automatic`: every organisation of that type is in it, so it is no choice. */
export const JOINING_MODES = {
  open: { nl: 'iedereen uit de doelgroep kan zich aanmelden', en: 'open to its audience' },
  'on-request': { nl: 'op aanvraag', en: 'on request' },
  invited: { nl: 'op uitnodiging', en: 'by invitation' },
  automatic: { nl: 'u bent vanzelf lid', en: 'automatic' },
  unknown: { nl: 'niet bekend', en: 'not known' },
} as const satisfies Record<string, Bilingual>;
export type JoiningMode = keyof typeof JOINING_MODES;

export const NETWORK_STATUSES = {
  active: { nl: 'actief', en: 'active' },
  dormant: { nl: 'slapend', en: 'dormant' },
  ended: { nl: 'gestopt', en: 'ended' },
  unknown: { nl: 'niet bekend', en: 'not known' },
} as const satisfies Record<string, Bilingual>;
export type NetworkStatus = keyof typeof NETWORK_STATUSES;

export const MEMBER_ROLES = {
  member: { nl: 'lid', en: 'member' },
  board: { nl: 'bestuur', en: 'board' },
  observer: { nl: 'waarnemer', en: 'observer' },
  host: { nl: 'gastheer', en: 'host' },
} as const satisfies Record<string, Bilingual>;
export type MemberRole = keyof typeof MEMBER_ROLES;

/** What a service offers. */
export const SERVICE_KINDS = {
  tool: { nl: 'hulpmiddel', en: 'tool' },
  framework: { nl: 'toetsingskader', en: 'assessment framework' },
  'model-terms': { nl: 'modelvoorwaarden', en: 'model terms' },
  factsheet: { nl: 'factsheet', en: 'factsheet' },
  training: { nl: 'training', en: 'training' },
  webinar: { nl: 'webinar', en: 'webinar' },
  helpdesk: { nl: 'helpdesk', en: 'help desk' },
  news: { nl: 'nieuws', en: 'news' },
  practice: { nl: 'praktijkvoorbeeld', en: 'practice' },
} as const satisfies Record<string, Bilingual>;
export type ServiceKind = keyof typeof SERVICE_KINDS;
