/**
 * A board: what people decided about obligations. Everything else is worked out from the laws, so a board holds only what differs from that, and
 * stays readable when the laws change.
 */
import type { CalendarDate, Effort, OrganisationType, Quadrant, ReasonName, Size, Weight } from '@digitaal-europa/data';

/** How an obligation that applies already is met. */
export const ANSWERS = ['ja', 'deels', 'nee', 'weet-niet'] as const;
export type Answer = (typeof ANSWERS)[number];

/** Whether an obligation is for the organisation, where it found that out itself. */
export const FOR_US = ['ja', 'nee'] as const;
export type ForUs = (typeof FOR_US)[number];

export const STATUSES = ['niet-begonnen', 'bezig', 'klaar', 'bewust-later'] as const;
export type Status = (typeof STATUSES)[number];

/** To whom work is given. `anders`: see the free text beside it. */
export const DELEGATES = ['rol', 'afdeling', 'regio', 'koepel', 'leverancier', 'anders'] as const;
export type Delegate = (typeof DELEGATES)[number];

/** What a move was based on: shown when the laws say something else later. */
export interface Basis {
  /** Earliest and latest day of the date that counted, as far as known. */
  readonly earliest?: CalendarDate | undefined;
  readonly latest?: CalendarDate | undefined;
  /** Where the computer put it then. */
  readonly quadrant?: Quadrant | undefined;
}

/** A place that somebody chose. */
export interface Move {
  readonly quadrant: Quadrant;
  /** Fine setting: begin in this month, `2027-03`. Absent: only the quadrant was chosen. */
  readonly startBy?: string | undefined;
  /** Why, at most 200 characters. */
  readonly reason?: string | undefined;
  /** Who, a role or a name that the visitor chose to fill in, at most 60 characters. */
  readonly by?: string | undefined;
  readonly on: CalendarDate;
  readonly basis: Basis;
}

/** Decisions about one obligation; absent is undecided. */
export interface Decision {
  readonly move?: Move | undefined;
  readonly answer?: Answer | undefined;
  /** Goes before what the law says of this type of organisation. */
  readonly forUs?: ForUs | undefined;
  /** At most {@link NOTE_LENGTH} characters. */
  readonly note?: string | undefined;
  readonly delegate?: { readonly to: Delegate; readonly text?: string | undefined } | undefined;
  readonly nextStep?: string | undefined;
  /** The organisation's own target. */
  readonly ownDate?: CalendarDate | undefined;
  readonly status?: Status | undefined;
  /** Stays on top of its quadrant, and no weight or lead time moves it. */
  readonly pinned?: boolean | undefined;
  /** Lead time of the organisation's own, in months. */
  readonly leadMonths?: number | undefined;
  /** The organisation's own priority, 0 to 3. */
  readonly priority?: number | undefined;
  /** Order within its quadrant, set by hand; lower stands higher. */
  readonly order?: number | undefined;
}

/** A task that is not in any law. Its place is always somebody's choice. */
export interface OwnTask {
  /** Unique in the board: `eigen/…`. */
  readonly key: string;
  readonly title: string;
  readonly quadrant: Quadrant;
  readonly startBy?: string | undefined;
}

/** Differences from the default model of `@digitaal-europa/data` (`PRIORITY_SETTINGS`). */
export interface BoardSettings {
  readonly effortMonths?: Readonly<Partial<Record<Effort, number>>> | undefined;
  readonly capacity?: Readonly<Partial<Record<Size, number>>> | undefined;
  readonly procurementMonths?: number | undefined;
  readonly weights?: Readonly<Partial<Record<ReasonName, Weight>>> | undefined;
  readonly urgentWithin?: number | undefined;
  readonly importantFrom?: number | undefined;
}

export interface Profile {
  readonly type: OrganisationType;
  /** An organisation id such as `gm0716`. Absent: only the type was chosen. */
  readonly organisation?: string | undefined;
  readonly size?: Size | undefined;
}

/** For whom a board is: the id of an organisation, or a type. */
export const forWhom = ({ organisation, type }: Profile): string => organisation ?? type;

export interface Board {
  /** Unique on this device, made at random. */
  readonly id: string;
  /** At most 80 characters. */
  readonly name: string;
  readonly profile: Profile;
  readonly settings: BoardSettings;
  /** By `law/obligation` or `eigen/…`. Decisions about obligations of another profile stay: switching back brings them back. */
  readonly decisions: Readonly<Record<string, Decision>>;
  readonly own: readonly OwnTask[];
  /** When the data were made on which this board was last looked at. */
  readonly generated?: string | undefined;
}

/** Longest note in characters. */
export const NOTE_LENGTH = 500;
export const REASON_LENGTH = 200;
export const NAME_LENGTH = 80;
export const BY_LENGTH = 60;
/** Most own tasks in one board, and most boards on one device. */
export const MAX_OWN = 200;
export const MAX_BOARDS = 20;
/** Most boards that are read from one text: two windows may each have added a last one. */
export const MAX_READ = 5 * MAX_BOARDS;

export const newBoard = (id: string, name: string, profile: Profile): Board => ({ id, name, profile, settings: {}, decisions: {}, own: [] });
