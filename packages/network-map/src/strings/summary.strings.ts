import { listInWords, NETWORK_KINDS, REACHES, small, THEMES, type OrganisationKind, type Overlap } from '@digitaal-europa/data';
import { wording, type Language } from '@digitaal-europa/ui/wording';
import type { MapItem, MapSummary } from '../model/map.ts';
import type { Portfolio } from '../model/portfolio.ts';
import { facetStrings } from './facets.strings.ts';
import { inlineName, membersInWords, networkName, networkStrings, provincesInWords } from './network.strings.ts';

/** What stands above the picture, what a mark says, and what an organisation is in. */
export interface SummaryStrings {
  readonly all: (choices: number, others: number) => string;
  readonly choose: string;
  readonly unknownOrganisation: string;
  readonly forType: (of: number, choices: number, type: string) => string;
  readonly member: (name: string, member: number, choices: number) => string;
  readonly automatic: (name: string, count: number) => string;
  /** In place of a name that is long, or that of its region as well, after the first sentence. */
  readonly again: Partial<Readonly<Record<OrganisationKind, string>>>;
  readonly filtered: string;
  readonly nothing: string;
  readonly gaps: (name: string, region: string, gaps: number, themes: number) => string;
  readonly unsure: (name: string, region: string, unsure: number, themes: number) => string;
  readonly noGaps: (name: string, region: string, themes: number) => string;
  readonly theme: (theme: string) => string;
  readonly membership: Readonly<Record<MapItem['membership'], string>>;
  readonly elsewhere: string;
  readonly ended: string;
  readonly at: (at: number, of: number) => string;
  readonly joined: (name: string, names: readonly string[]) => string;
  readonly joinedAutomatically: (name: string, names: string) => string;
  readonly hours: (sum: number | undefined, unknown: number) => string;
  readonly alike: (one: string, other: string) => string;
  readonly sharedMembers: (count: number) => string;
  readonly sharedThemes: string;
  readonly portfolio: string;
  readonly timeUnknown: string;
  /** After a pair that is alike. */
  readonly bothNeeded: string;
  readonly alikeTitle: string;
}

const joinables = (count: number): string => (count === 1 ? '1 netwerk of programma' : `${count} netwerken en programma’s`);
const joinablesEn = (count: number): string => (count === 1 ? '1 network or programme' : `${count} networks and programmes`);
const hours = (count: number): string => `${count} uur`;
const hoursEn = (count: number): string => (count === 1 ? '1 hour' : `${count} hours`);

const nl: SummaryStrings = {
  all: (choices, others) => `Hier ${choices === 1 ? 'staat' : 'staan'} ${joinables(choices)}${others === 0 ? '' : `, en ${others} andere, zoals platforms en koepels`}.`,
  choose: 'Kies uw organisatie. Dan ziet u waar u bij hoort en wat er in uw regio is.', unknownOrganisation: 'Deze organisatie kennen wij niet.',
  forType: (of, choices, type) => `Van de ${joinables(choices)} ${of === 1 ? 'is er' : 'zijn er'} ${of} voor ${type}, voor zover bekend.`,
  member: (name, member, choices) => (choices === 1 ? `${name} is voor zover bekend ${member === 0 ? 'niet ' : ''}aangesloten bij het netwerk of programma dat hier staat.` : member === 0 ? `${name} is voor zover bekend bij geen van de ${joinables(choices)} aangesloten.` : `${name} is voor zover bekend aangesloten bij ${member} van de ${joinables(choices)}.`),
  automatic: (name, count) => `Bij ${count} andere hoort ${name} vanzelf.`, again: { provincie: 'de provincie', waterschap: 'het waterschap' },
  filtered: 'Dit gaat alleen over wat u koos.', nothing: 'Geen enkel netwerk past bij wat u koos.',
  gaps: (name, region, gaps, themes) => (themes === 1 ? `Op dit thema kennen wij in ${region} geen regionaal netwerk voor ${name}.` : `Op ${gaps} van de ${themes} thema’s kennen wij in ${region} geen regionaal netwerk voor ${name}.`),
  unsure: (name, region, unsure, themes) => `Op ${themes === 1 ? 'dit thema' : `${unsure} van de ${themes} thema’s`} is niet zeker of er in ${region} een regionaal netwerk voor ${name} is.`,
  noGaps: (name, region, themes) => `Op ${themes === 1 ? 'dit thema' : `alle ${themes} thema’s`} is er in ${region} een regionaal netwerk voor ${name}.`,
  theme: (theme) => `thema ${theme}`,
  membership: { member: 'u bent aangesloten', automatic: 'u bent vanzelf lid', not: 'u bent niet aangesloten, voor zover bekend', unknown: 'of u bent aangesloten, is niet bekend' },
  elsewhere: 'andere regio', ended: 'gestopt', at: (at, of) => `${at} van ${of} in dit vak`,
  joined: (name, names) => (names.length === 0 ? `${name} is voor zover bekend bij geen netwerk aangesloten.` : `${name} is voor zover bekend aangesloten bij ${listInWords(names, 'nl')}.`),
  joinedAutomatically: (name, names) => `${name} is vanzelf lid van ${names}.`,
  hours: (sum, unknown) => (sum === undefined ? 'Hoeveel tijd dat kost, is niet bekend.' : unknown === 0 ? `Samen kost dat ${hours(sum)} per kwartaal.` : `Dat kost ten minste ${hours(sum)} per kwartaal. Van ${unknown} ${unknown === 1 ? 'netwerk' : 'netwerken'} is de tijd niet bekend.`),
  alike: (one, other) => `${one} en ${other} lijken op elkaar:`, sharedMembers: (count) => `ze hebben ${count} bekende leden gemeen`, sharedThemes: 'ze gaan over hetzelfde, voor dezelfde functies',
  portfolio: 'Waar u nu bij hoort', timeUnknown: 'tijd niet bekend', bothNeeded: 'Hebt u ze allebei nodig?', alikeTitle: 'Wat op elkaar lijkt',
};

const en: SummaryStrings = {
  all: (choices, others) => `Here ${choices === 1 ? 'is' : 'are'} ${joinablesEn(choices)}${others === 0 ? '' : `, and ${others} others, such as platforms and umbrella organisations`}.`,
  choose: 'Choose your organisation. Then you see where you belong and what there is in your region.', unknownOrganisation: 'We do not know this organisation.',
  forType: (of, choices, type) => `Of the ${joinablesEn(choices)}, ${of} ${of === 1 ? 'is' : 'are'} for ${type}, as far as known.`,
  member: (name, member, choices) => (choices === 1 ? `${name} is, as far as known, ${member === 0 ? 'not ' : ''}in the network or programme shown here.` : member === 0 ? `${name} is, as far as known, in none of the ${joinablesEn(choices)}.` : `${name} is, as far as known, in ${member} of the ${joinablesEn(choices)}.`),
  automatic: (name, count) => `In ${count} ${count === 1 ? 'other' : 'others'} ${name} takes part automatically.`, again: { provincie: 'the province', waterschap: 'the water authority' },
  filtered: 'This is only about what you chose.', nothing: 'No network fits what you chose.',
  gaps: (name, region, gaps, themes) => (themes === 1 ? `On this theme we know of no regional network for ${name} in ${region}.` : `On ${gaps} of the ${themes} themes we know of no regional network for ${name} in ${region}.`),
  unsure: (name, region, unsure, themes) => `On ${themes === 1 ? 'this theme' : `${unsure} of the ${themes} themes`} it is not certain whether there is a regional network for ${name} in ${region}.`,
  noGaps: (name, region, themes) => `On ${themes === 1 ? 'this theme' : `all ${themes} themes`} there is a regional network for ${name} in ${region}.`,
  theme: (theme) => `theme ${theme}`,
  membership: { member: 'you are in it', automatic: 'you are in it automatically', not: 'you are not in it, as far as known', unknown: 'whether you are in it is not known' },
  elsewhere: 'another region', ended: 'ended', at: (at, of) => `${at} of ${of} in this cell`,
  joined: (name, names) => (names.length === 0 ? `We know of no network that ${name} is in. There may be one.` : `${name} is, as far as known, in ${listInWords(names, 'en')}.`),
  joinedAutomatically: (name, names) => `${name} is in ${names} automatically.`,
  hours: (sum, unknown) => (sum === undefined ? 'How much time that takes is not known.' : unknown === 0 ? `Together that takes ${hoursEn(sum)} per quarter.` : `That takes at least ${hoursEn(sum)} per quarter. Of ${unknown} ${unknown === 1 ? 'network' : 'networks'} the time is not known.`),
  alike: (one, other) => `${one} and ${other} are alike:`, sharedMembers: (count) => `they share ${count} known members`, sharedThemes: 'they are about the same, for the same functions',
  portfolio: 'What you are in now', timeUnknown: 'time not known', bothNeeded: 'Do you need both?', alikeTitle: 'What is alike',
};

/** The words of the summary, Dutch unless English is asked for. */
export const summaryStrings = wording('network-map.summary', { nl, en });

/** The sentences above the picture, one by one: true of what is in it. @param asked what was filled in as organisation */
export function summarySentences(summary: MapSummary, asked: string | undefined, language: Language): readonly string[] {
  const { who, filtered, choices, others, member, automatic, forType, themes, gaps, unsure } = summary;
  const [strings, words] = [summaryStrings(language), networkStrings(language)];
  if (choices + others === 0) return [strings.nothing];
  const about = filtered ? [strings.filtered] : [];
  if (who?.organisation === undefined) {
    const type = who?.type === undefined ? [] : [strings.forType(forType, choices, words.many[who.type])];
    return [strings.all(choices, others), ...about, ...type, ...(asked !== undefined && who === undefined ? [strings.unknownOrganisation] : []), strings.choose];
  }
  const { name, type, provinces } = who.organisation;
  const again = strings.again[type] ?? name;
  const region = provincesInWords(provinces, language);
  const gapSentences = (): string[] => (gaps + unsure === 0 ? [strings.noGaps(again, region, themes)] : [...(gaps === 0 ? [] : [strings.gaps(again, region, gaps, themes)]), ...(unsure === 0 ? [] : [strings.unsure(again, region, unsure, themes)])]);
  return [
    choices === 0 ? strings.all(choices, others) : strings.member(name, member, choices), ...(automatic === 0 ? [] : [strings.automatic(again, automatic)]),
    ...(themes === 0 || provinces.length === 0 ? [] : gapSentences()), ...about,
  ];
}

/** The same as one text. */
export const summaryInWords = (...of: Parameters<typeof summarySentences>): string => summarySentences(...of).join(' ');

/** What a mark says by itself: `K80, netwerk, landelijk, thema bestuur en samenwerking, 64 leden, u bent aangesloten`. @param us an organisation was chosen */
export function itemInWords(item: MapItem, us: boolean, language: Language, place?: { readonly at: number; readonly of: number }): string {
  const strings = summaryStrings(language);
  const { network, theme, membership, region } = item;
  return [
    networkName(network, language).replaceAll('\u00AD', ''), NETWORK_KINDS[network.kind][language], REACHES[network.reach][language], ...(theme === undefined ? [] : [strings.theme(small(THEMES[theme][language]))]), membersInWords(item, language),
    ...(network.status === 'ended' ? [strings.ended] : []), ...(region === 'nee' ? [strings.elsewhere] : []), ...(us ? [strings.membership[membership]] : []), ...(place ? [strings.at(place.at, place.of)] : []),
  ].join(', ');
}

/** What an organisation is in, and what that costs: sentences. */
export function portfolioInWords({ joined, automatic, hours: { sum, unknown } }: Portfolio, name: string, language: Language): string {
  const strings = summaryStrings(language);
  return [
    strings.joined(name, joined.map(({ network }) => inlineName(network, language))), ...(joined.length === 0 ? [] : [strings.hours(sum, unknown)]),
    ...(automatic.length === 0 ? [] : [strings.joinedAutomatically(name, listInWords(automatic.map((network) => inlineName(network, language)), language))]),
  ].join(' ');
}

/** Why two networks are alike: `K80 en P10 lijken op elkaar: ze hebben 8 bekende leden gemeen.` */
export function overlapInWords({ networks: [one, other], because, sharedMembers }: Overlap, language: Language): string {
  const strings = summaryStrings(language);
  const why = because.map((reason) => (reason === 'leden' ? strings.sharedMembers(sharedMembers.length) : strings.sharedThemes));
  return `${strings.alike(inlineName(one, language), inlineName(other, language))} ${listInWords(why, language)}.`;
}

/** The word of a membership under a mark: `Aangesloten`. */
export const membershipInWords = (membership: MapItem['membership'], language: Language): string => facetStrings(language).membership[membership];
