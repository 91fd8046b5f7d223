import type { LoadError, LoadErrorCode } from './fetch-json.ts';
import { wording, type Language } from './wording.ts';

/** What visitors read while data is under way or did not come: what happened, and what they can do. */
export interface LoadStrings {
  readonly loading: string;
  readonly retry: string;
  /** Above data that is still shown after a failed reload. */
  readonly keptPrevious: string;
  readonly leftOut: (count: number) => string;
  readonly failed: (error: LoadError) => string;
}

/** What every feed can have wrong, whatever it holds. */
type FeedErrorCode = 'not-a-feed' | 'newer-version' | 'no-valid-record';
/** As the strings, with a sentence by code. */
type LoadTexts = Omit<LoadStrings, 'failed'> & { readonly failed: Readonly<Record<LoadErrorCode | FeedErrorCode, string>> };

const nl: LoadTexts = {
  loading: 'Gegevens laden…',
  retry: 'Probeer opnieuw',
  keptPrevious: 'U ziet nog de gegevens van eerder.',
  leftOut: (count) => (count === 1 ? 'Eén onderdeel wordt niet getoond, omdat er een fout in zit.' : `${count} onderdelen worden niet getoond, omdat er fouten in zitten.`),
  failed: {
    address: 'Het adres van de gegevens klopt niet. Meld dit bij de beheerder van deze website.',
    network: 'De gegevens zijn nu niet bereikbaar. Controleer uw internetverbinding en probeer het opnieuw.',
    timeout: 'Het ophalen van de gegevens duurt te lang. Probeer het later opnieuw.',
    http: 'De server geeft de gegevens nu niet. Probeer het later opnieuw.',
    html: 'Op het adres van de gegevens staat een webpagina. Meld dit bij de beheerder van deze website.',
    json: 'De gegevens zijn niet compleet binnengekomen. Probeer het opnieuw.',
    size: 'Het bestand met gegevens is te groot. Meld dit bij de beheerder van deze website.',
    'not-a-feed': 'Het bestand bevat geen gegevens die dit onderdeel kent. Meld dit bij de beheerder van deze website.',
    'newer-version': 'De gegevens zijn nieuwer dan dit onderdeel. De beheerder van deze website moet het onderdeel bijwerken.',
    'no-valid-record': 'In alle gegevens zit een fout, daarom is er niets te tonen. Meld dit bij de beheerder van deze website.',
    unexpected: 'Er ging iets mis in dit onderdeel. Laad de pagina opnieuw. Blijft het misgaan? Meld dit bij de beheerder van deze website.',
  },
};

const en: LoadTexts = {
  loading: 'Loading data…',
  retry: 'Try again',
  keptPrevious: 'You still see the data from before.',
  leftOut: (count) => (count === 1 ? 'One record is not shown, because it contains an error.' : `${count} records are not shown, because they contain errors.`),
  failed: {
    address: 'The address of the data is wrong. Please tell the administrator of this website.',
    network: 'The data cannot be reached right now. Check your internet connection and try again.',
    timeout: 'Fetching the data takes too long. Please try again later.',
    http: 'The server does not give the data right now. Please try again later.',
    html: 'The address of the data leads to a web page. Please tell the administrator of this website.',
    json: 'The data did not arrive completely. Please try again.',
    size: 'The data file is too large. Please tell the administrator of this website.',
    'not-a-feed': 'The file holds no data that this part of the page knows. Please tell the administrator of this website.',
    'newer-version': 'The data is newer than this part of the page. The administrator of this website must update it.',
    'no-valid-record': 'All records contain an error, so there is nothing to show. Please tell the administrator of this website.',
    unexpected: 'Something went wrong in this part of the page. Reload the page. If it keeps happening, please tell the administrator of this website.',
  },
};

const loadTexts = wording('ui.load', { nl, en });

/** @param extra sentences of a reader of feeds for its own codes */
export function loadStrings(language: Language, extra: Readonly<Record<string, string>> = {}): LoadStrings {
  const { failed, ...texts } = loadTexts(language);
  return { ...texts, failed: ({ code }) => extra[code] ?? failed[code as keyof typeof failed] ?? failed.unexpected };
}
