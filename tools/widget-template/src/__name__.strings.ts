/** What `<kde-__name__>` says. A language that misses a sentence, or a kind of service without a name, does not compile. */
import type { ServiceKind } from '@digitaal-europa/data';
import { wording } from '@digitaal-europa/ui/wording';

export interface __Name__Strings {
  readonly title: string;
  readonly subtitle: (count: number, asOf: string) => string;
  readonly toolbar: string;
  readonly field: { readonly label: string; readonly placeholder: string };
  /** Of a group: many of a kind. */
  readonly kinds: Readonly<Record<ServiceKind, string>>;
  readonly group: (kind: string, count: number) => string;
  /** Said when another organisation was chosen. */
  readonly found: (count: number) => string;
  readonly others: (count: number) => string;
  readonly themes: string;
  readonly site: string;
  readonly sources: string;
  readonly unconfirmed: string;
  readonly checked: (asOf: string, evidence: string, confidence: string) => string;
  readonly noData: string;
  /** Sentences for what a feed can have wrong, by error code. */
  readonly feedErrors: Readonly<Record<string, string>>;
}

const nl: __Name__Strings = {
  title: 'Hulp bij digitale wetten',
  subtitle: (count, asOf) => `${count === 1 ? '1 hulpmiddel of voorbeeld' : `${count} hulpmiddelen en voorbeelden`} · gegevens van ${asOf}`,
  toolbar: 'Kiezen',
  field: { label: 'Voor welke organisatie zoekt u?', placeholder: 'Alle overheden: typ een naam' },
  kinds: {
    tool: 'Hulpmiddelen', framework: 'Toetsingskaders', 'model-terms': 'Modelvoorwaarden', factsheet: 'Factsheets', training: 'Trainingen', webinar: 'Webinars', helpdesk: 'Helpdesks', news: 'Nieuws', practice: 'Praktijkvoorbeelden',
  },
  group: (kind, count) => `${kind} (${count})`,
  found: (count) => (count === 1 ? '1 gevonden.' : `${count} gevonden.`),
  others: (count) => (count === 1 ? 'Er staat er 1 niet bij: die is voor andere organisaties.' : `Er staan er ${count} niet bij: die zijn voor andere organisaties.`),
  themes: 'Gaat over',
  site: 'Naar de website',
  sources: 'Bronnen',
  unconfirmed: 'Nog niet bevestigd',
  checked: (asOf, evidence, confidence) => `Nagekeken op ${asOf}. Hoe we dit weten: ${evidence}. Hoe zeker: ${confidence}.`,
  noData: 'Er staat nog niets in dit overzicht.',
  feedErrors: {
    'not-a-feed': 'Het bestand bevat geen gegevens die dit onderdeel kent. Meld dit bij de beheerder van deze website.',
    'wrong-kind': 'Het bestand bevat andere gegevens dan hulpmiddelen. Meld dit bij de beheerder van deze website.',
    'newer-version': 'De gegevens zijn nieuwer dan dit onderdeel. De beheerder van deze website moet het onderdeel bijwerken.',
    'no-valid-record': 'In alle gegevens zit een fout, daarom is er niets te tonen. Meld dit bij de beheerder van deze website.',
  },
};

const en: __Name__Strings = {
  title: 'Help with digital law',
  subtitle: (count, asOf) => `${count === 1 ? '1 tool or example' : `${count} tools and examples`} · data of ${asOf}`,
  toolbar: 'Choosing',
  field: { label: 'For which organisation?', placeholder: 'All authorities, or type a name' },
  kinds: {
    tool: 'Tools', framework: 'Assessment frameworks', 'model-terms': 'Model terms', factsheet: 'Factsheets', training: 'Training', webinar: 'Webinars', helpdesk: 'Help desks', news: 'News', practice: 'Practices',
  },
  group: (kind, count) => `${kind} (${count})`,
  found: (count) => `${count} found.`,
  others: (count) => (count === 1 ? '1 is not shown: it is for other organisations.' : `${count} are not shown: they are for other organisations.`),
  themes: 'About',
  site: 'To the website',
  sources: 'Sources',
  unconfirmed: 'Not confirmed yet',
  checked: (asOf, evidence, confidence) => `Checked on ${asOf}. How we know: ${evidence}. How sure: ${confidence}.`,
  noData: 'There is nothing in this overview yet.',
  feedErrors: {
    'not-a-feed': 'The file holds no data that this part of the page knows. Please tell the administrator of this website.',
    'wrong-kind': 'The file holds other data than services. Please tell the administrator of this website.',
    'newer-version': 'The data is newer than this part of the page. The administrator of this website must update it.',
    'no-valid-record': 'All records contain an error, so there is nothing to show. Please tell the administrator of this website.',
  },
};

/** Dutch, unless English is asked for. */
export const __camel__Strings = wording('__name__.__name__', { nl, en });
