/** What the frame of `<kde-fund-finder>` says. Each part has its own strings beside it. */
import { wording, type Language } from '@digitaal-europa/ui/wording';
import type { GroupCounts } from '../model/finder.ts';
import { resultsStrings } from './results.strings.ts';

export interface FinderStrings {
  readonly title: string;
  readonly subtitle: (funds: number, asOf: string) => string;
  readonly toolbar: string;
  readonly search: { readonly label: string; readonly placeholder: string; readonly button: string };
  /** Of the button that leads to the comparison. */
  readonly compare: (count: number) => string;
  /** Where the details stand in place of the results. */
  readonly back: (count: number) => string;
  readonly print: string;
  readonly noData: string;
  /** Said when what is left has changed. */
  readonly filtered: (counts: GroupCounts) => string;
  readonly kept: (fund: string, isKept: boolean) => string;
  readonly compared: (fund: string, isCompared: boolean, count: number) => string;
  /** New since the last visit. */
  readonly news: (funds: number, calls: number, since: string) => string;
  readonly noNews: (since: string) => string;
  /** What the page remembers of visits, and how to end that. */
  readonly remembers: string;
  readonly forget: string;
  readonly forgotten: string;
  readonly checked: (asOf: string) => string;
  readonly estimates: string;
  readonly printed: { readonly on: (day: string) => string; readonly chosen: string; readonly source: (address: string) => string };
  readonly feedErrors: Readonly<Record<'wrong-kind', string>>;
}

const left = (counts: GroupCounts, language: Language): string => resultsStrings(language).counts(counts).replaceAll(' · ', ', ');
const and = (parts: readonly string[], word: string): string => parts.join(` ${word} `);

const nl: FinderStrings = {
  title: 'Fondsen en subsidies',
  subtitle: (funds, asOf) => `${funds === 1 ? '1 fonds' : `${funds} fondsen en regelingen`} · gegevens van ${asOf}`,
  toolbar: 'Zoeken en bewaren',
  search: { label: 'Zoek in fondsen en subsidies', placeholder: 'Of zoek: klimaatadaptatie, glasvezel, AI …', button: 'Zoek' },
  compare: (count) => `Vergelijk (${count})`,
  back: (count) => (count === 1 ? 'Terug naar 1 fonds' : `Terug naar ${count} fondsen`),
  print: 'Dit fonds afdrukken',
  noData: 'Er staan nog geen fondsen in dit overzicht.',
  filtered: (counts) => `${left(counts, 'nl')}.`,
  kept: (fund, isKept) => (isKept ? `${fund} is bewaard.` : `${fund} staat niet meer op uw lijst.`),
  compared: (fund, isCompared, count) => (isCompared ? `${fund} staat in de vergelijking, met ${count} in totaal.` : `${fund} staat niet meer in de vergelijking.`),
  news: (funds, calls, since) => `Nieuw sinds ${since}: ${and([...(funds > 0 ? [funds === 1 ? '1 fonds' : `${funds} fondsen`] : []), ...(calls > 0 ? [calls === 1 ? '1 fonds met een nieuwe ronde' : `${calls} fondsen met een nieuwe ronde`] : [])], 'en')}.`,
  noNews: (since) => `Niets nieuws sinds ${since}.`,
  remembers: 'Welke fondsen er bij uw vorige bezoek waren, staat alleen op dit apparaat.', forget: 'Vergeet dat', forgotten: 'Uw bezoeken zijn vergeten.',
  checked: (asOf) => `Gegevens van ${asOf}. Bij elk fonds staat waar het vandaan komt en wanneer het is gecontroleerd.`,
  estimates: 'Voorbereidingstijd en administratie zijn een inschatting van de redactie. Controleer altijd de regeling zelf.',
  printed: { on: (day) => `Afgedrukt op ${day}`, chosen: 'Gekozen', source: (address) => `Nieuwste stand: ${address}` },
  feedErrors: { 'wrong-kind': 'Het bestand bevat andere gegevens dan fondsen. Meld dit bij de beheerder van deze website.' },
};

const en: FinderStrings = {
  title: 'Funds and grants',
  subtitle: (funds, asOf) => `${funds === 1 ? '1 fund' : `${funds} funds and schemes`} · data of ${asOf}`,
  toolbar: 'Searching and keeping',
  search: { label: 'Search funds and grants', placeholder: 'Or search: climate adaptation, fibre, AI …', button: 'Search' },
  compare: (count) => `Compare (${count})`,
  back: (count) => (count === 1 ? 'Back to 1 fund' : `Back to ${count} funds`),
  print: 'Print this fund',
  noData: 'There are no funds in this overview yet.',
  filtered: (counts) => `${left(counts, 'en')}.`,
  kept: (fund, isKept) => (isKept ? `${fund} is kept.` : `${fund} is no longer on your list.`),
  compared: (fund, isCompared, count) => (isCompared ? `${fund} is in the comparison, ${count} in all.` : `${fund} is no longer in the comparison.`),
  news: (funds, calls, since) => `New since ${since}: ${and([...(funds > 0 ? [funds === 1 ? '1 fund' : `${funds} funds`] : []), ...(calls > 0 ? [calls === 1 ? '1 fund with a new call' : `${calls} funds with a new call`] : [])], 'and')}.`,
  noNews: (since) => `Nothing new since ${since}.`,
  remembers: 'Which funds there were at your last visit is kept on this device only.', forget: 'Forget that', forgotten: 'Your visits are forgotten.',
  checked: (asOf) => `Data of ${asOf}. Each fund says where it comes from and when it was checked.`,
  estimates: 'Time to prepare and administration are estimates by the editors. Always check the scheme itself.',
  printed: { on: (day) => `Printed on ${day}`, chosen: 'Chosen', source: (address) => `Latest version: ${address}` },
  feedErrors: { 'wrong-kind': 'The file holds other data than funds. Please tell the administrator of this website.' },
};

/** The words of the frame, Dutch unless English is asked for. */
export const finderStrings = wording('fund-finder.finder', { nl, en });
