/** The words of the details of one fund. What funds have in common stands in `fund.strings.ts`; dates, amounts and names come in as texts. */
import type { Outcome } from '@digitaal-europa/data';
import { wording } from '@digitaal-europa/ui/wording';
import type { Feasibility } from '../model/planning.ts';

export interface DetailsStrings {
  readonly chosen: string;
  /** In place of a status that would not say what it is that is not known. */
  readonly statusUnknown: string;
  readonly close: string;
  /** The name of a control: what it does, and with what. */
  readonly named: (what: string, title: string) => string;
  readonly source: string;
  readonly inDutch: string;
  readonly about: {
    readonly title: string; readonly officialName: string; readonly summaryUnknown: string; readonly level: string; readonly management: string; readonly stage: string;
    readonly period: string; readonly years: (from: string | undefined, until: string | undefined) => string; readonly partOf: string; readonly themes: string; readonly website: string; readonly future: string; readonly cascade: string; readonly isCascade: string;
  };
  readonly spuk: { readonly title: string; readonly ministry: string; readonly sisa: string; readonly allocation: string; readonly allocations: Readonly<Record<'verdeling' | 'aanvraag', string>> };
  readonly applicants: { readonly title: string; readonly you: string; readonly unknown: string; readonly together: string; readonly alone: string; readonly canAlone: Readonly<Record<'yes' | 'no', string>>; readonly partners: string; readonly countries: string; readonly area: string; readonly partly: string };
  readonly money: {
    readonly title: string; readonly total: string; readonly nlShare: string; readonly perProject: string; readonly ofFund: string; readonly ofClosed: string; readonly round: string;
    readonly share: string; readonly topUps: string; readonly topUpsUnknown: string;
  };
  readonly calculator: {
    readonly title: string; readonly label: string; readonly hint: string; readonly calculate: string; readonly error: string; readonly fund: string; readonly own: string; readonly nothing: string; readonly topUp: (who: string) => string; readonly topUpAmount: string; readonly note: string;
  };
  readonly digital: string;
  readonly calls: {
    readonly title: string; readonly none: string; readonly noneNow: string; readonly elsewhere: string; readonly closed: (count: number) => string; readonly dates: string; readonly passed: string; readonly timeUnknown: string; readonly zoneUnknown: (time: string) => string;
    readonly next: string; readonly nextUnknown: string; readonly page: string; readonly model: string; readonly number: string; readonly dayUnknown: string; readonly openingUnknown: string;
    readonly calendar: string; readonly allDates: string; readonly lapsedOrOff: string;
  };
  readonly steps: {
    readonly title: string; readonly none: string; readonly duration: string; readonly who: string; readonly durationsUnknown: string; readonly whoUnknown: string;
    readonly days: (from: string, to: string) => string; readonly late: string; readonly submit: (day: string) => string;
    readonly planning: string; readonly back: (deadline: string, weeks: string, certain: boolean) => string; readonly begin: (day: string) => string; readonly began: (day: string) => string; readonly estimate: string; readonly calendar: string;
    readonly weeks: (weeks: number) => string; readonly dayCount: (days: number) => string;
    readonly time: (verdict: Feasibility, left: string | undefined, needed: string | undefined) => string;
  };
  readonly burden: { readonly title: string; readonly small: string; readonly by: (who: string, day: string) => string };
  readonly contacts: { readonly title: string; readonly none: string; readonly noneForYou: string; readonly maybe: string; readonly others: (count: number) => string; };
  readonly examples: { readonly title: string; readonly none: string; readonly lesson: string; readonly outcome: Readonly<Record<Outcome, string>>; readonly outcomeUnknown: string };
  readonly laws: { readonly title: string; readonly none: string; readonly dates: string };
  readonly related: { readonly title: string; readonly laws: string; readonly tasks: string; readonly networks: string };
  readonly sources: {
    readonly title: string; readonly none: string; readonly unconfirmed: string; readonly how: (evidence: string, confidence: string) => string; readonly checked: (day: string) => string; readonly stale: string; readonly callChecked: (day: string) => string;
    readonly mistake: string; readonly mail: { readonly subject: (name: string) => string; readonly body: (name: string, id: string, day: string) => string };
  };
  readonly printed: (day: string) => string;
}

const nl: DetailsStrings = {
  chosen: 'Gekozen fonds', statusUnknown: 'niet bekend of er een ronde open is', close: 'Sluit de details', named: (what, title) => `${what}: ${title}`, source: 'Bron', inDutch: '',
  about: {
    title: 'Wat betaalt dit fonds?', officialName: 'Officiële naam', summaryUnknown: 'Waarvoor het geld is, is niet bekend.', level: 'Niveau', management: 'Wie beslist', stage: 'Stand', period: 'Looptijd',
    years: (from, until) => (from !== undefined && until !== undefined ? (from === until ? from : `${from} tot en met ${until}`) : from !== undefined ? `vanaf ${from}` : `tot en met ${until ?? ''}`),
    partOf: 'Hoort bij', themes: 'Thema’s', website: 'Website van het fonds', future: 'Verder', cascade: 'Cascade', isCascade: 'Kleine subsidie via een EU-project.',
  },
  spuk: { title: 'Geld van het Rijk (SPUK)', ministry: 'Ministerie', sisa: 'SiSa-code', allocation: 'Hoe komt u eraan?', allocations: { verdeling: 'Het Rijk verdeelt het geld.', aanvraag: 'U vraagt het aan.' } },
  applicants: {
    title: 'Wie mag aanvragen?', you: 'u', unknown: 'Wie mag aanvragen, is niet bekend.', together: 'Samenwerking', alone: 'Aanvragen zonder partners', canAlone: { yes: 'dat kan', no: 'dat kan niet' }, partners: 'Partners, minstens', countries: 'Landen, minstens', area: 'Gebied', partly: 'Niet overal in deze provincies.',
  },
  money: {
    title: 'Hoeveel geld?', total: 'In het hele fonds', nlShare: 'Deel voor Nederland', perProject: 'Per project', ofFund: 'Dit geldt voor het hele fonds, niet voor één ronde.', ofClosed: 'Dit gold in een gesloten ronde.', round: 'In deze ronde',
    share: 'Wie betaalt wat', topUps: 'Wie betaalt mee aan uw deel?', topUpsUnknown: 'Of iemand meebetaalt aan uw deel, is niet bekend.',
  },
  calculator: {
    title: 'Reken uit wat u zelf betaalt', label: 'Hoeveel vraagt u van het fonds?', hint: 'In euro’s, bijvoorbeeld 500.000', calculate: 'Reken uit', error: 'Vul een bedrag in hele euro’s in, bijvoorbeeld 500.000.',
    fund: 'Fonds', own: 'Zelf', nothing: 'niets', topUp: (who) => `Van uw deel betaalt mee: ${who}`, topUpAmount: 'hoeveel is niet bekend', note: 'Een schatting, met de percentages van dit fonds.',
  },
  digital: 'Zo past digitalisering',
  calls: {
    title: 'Rondes', none: 'Er is geen ronde bekend.', noneNow: 'Er is nu geen ronde open of aangekondigd, voor zover bekend.', elsewhere: 'Rondes voor andere provincies staan hier niet bij.', closed: (count) => (count === 1 ? '1 gesloten ronde' : `${count} gesloten rondes`), dates: 'Sluitingsdatums', passed: 'voorbij', timeUnknown: 'tijd niet bekend', zoneUnknown: (time) => `${time.replace(':', '.')} uur, tijdzone niet bekend`,
    next: 'Volgende ronde', nextUnknown: 'Of er een volgende ronde komt, is niet bekend.', page: 'Pagina van deze ronde', model: 'Zo sluit de ronde', number: 'Nummer', dayUnknown: 'dag niet bekend', openingUnknown: 'Wanneer deze ronde opent of openging, is niet bekend.',
    calendar: 'In agenda', allDates: 'Alle datums in agenda', lapsedOrOff: 'telt niet meer',
  },
  steps: {
    title: 'Zo vraagt u aan', none: 'De stappen zijn niet bekend.', duration: 'Duur', who: 'Wie', durationsUnknown: 'Hoe lang elke stap duurt, is niet bekend.', whoUnknown: 'Wie elke stap zet, is niet bekend.',
    days: (from, to) => (from === to ? from : `${from} tot en met ${to}`), late: 'had al klaar moeten zijn', submit: (day) => `uiterlijk ${day}`,
    planning: 'Terugrekenen', back: (deadline, weeks, certain) => `${certain ? 'Sluit' : 'Sluit naar verwachting'} op ${deadline}. Reken op ${weeks} voorbereiding.`, begin: (day) => `Begin uiterlijk op ${day}.`, began: (day) => `U had op ${day} moeten beginnen.`,
    estimate: 'De dagen zijn een schatting: de weken zijn gelijk verdeeld over de stappen.', calendar: 'Planning in agenda',
    weeks: (weeks) => (weeks === 1 ? '1 week' : `${weeks} weken`), dayCount: (days) => (days === 1 ? '1 dag' : `${days} dagen`),
    time: (verdict, left, needed) => (left === undefined ? `${needed === undefined ? 'Hoeveel tijd een aanvraag kost, is niet bekend' : `Reken op ${needed}`}. Wanneer u moet indienen, is niet bekend.` : needed === undefined ? `Nog ${left}. Hoeveel tijd een aanvraag kost, is niet bekend.` : `Nog ${left}, reken op ${needed}: ${{ voldoende: 'genoeg tijd', krap: 'krap', 'te kort': 'te kort', onbekend: 'niet bekend' }[verdict]}.`),
  },
  burden: { title: 'Hoe zwaar is de administratie?', small: 'Voor een kleine organisatie:', by: (who, day) => `Inschatting van ${who}, ${day}.` },
  contacts: { title: 'Waar kunt u vragen stellen?', none: 'Waar u vragen kunt stellen, is niet bekend.', noneForYou: 'Een loket voor uw organisatie is niet bekend.', maybe: 'Misschien voor u', others: (count) => (count === 1 ? '1 loket voor anderen' : `${count} loketten voor anderen`) },
  examples: { title: 'Wat deden anderen?', none: 'Voorbeelden zijn niet bekend.', lesson: 'Les', outcome: { success: 'gelukt', mixed: 'deels gelukt', failure: 'niet gelukt' }, outcomeUnknown: 'hoe het afliep, is niet bekend' },
  laws: { title: 'Welke wet zit hierachter?', none: 'Welke wet hierachter zit, is niet bekend.', dates: 'Op de tijdlijn' },
  related: { title: 'Meer hierover', laws: 'Wetten hierover', tasks: 'Verplichtingen hierover', networks: 'Netwerken hierover' },
  sources: {
    title: 'Bronnen', none: 'Er staat geen bron bij.', unconfirmed: 'Nog niet bevestigd', how: (evidence, confidence) => `Hoe we dit weten: ${evidence}. Hoe zeker: ${confidence}.`, checked: (day) => `Gecontroleerd op ${day}`, stale: 'niet recent gecontroleerd', callChecked: (day) => `ronde gecontroleerd op ${day}`,
    mistake: 'Fout gezien?', mail: { subject: (name) => `Fout bij fonds: ${name}`, body: (name, id, day) => `Fonds: ${name} (${id})\nGecontroleerd op: ${day}\n\nWat klopt er niet?\n\nWaar staat het goed?\n` },
  },
  printed: (day) => `Afgedrukt op ${day}`,
};

const en: DetailsStrings = {
  chosen: 'Chosen fund', statusUnknown: 'not known whether a call is open', close: 'Close the details', named: (what, title) => `${what}: ${title}`, source: 'Source', inDutch: 'Texts of the fund are in Dutch.',
  about: {
    title: 'What does this fund pay for?', officialName: 'Official name', summaryUnknown: 'It is not known what the money is for.', level: 'Level', management: 'Who decides', stage: 'Stage', period: 'Runs',
    years: (from, until) => (from !== undefined && until !== undefined ? (from === until ? from : `${from} to ${until}`) : from !== undefined ? `from ${from}` : `until ${until ?? ''}`),
    partOf: 'Part of', themes: 'Themes', website: 'Website of the fund', future: 'Further', cascade: 'Cascade', isCascade: 'Small grant through an EU project.',
  },
  spuk: { title: 'Money from the Dutch state (SPUK)', ministry: 'Ministry', sisa: 'SiSa code', allocation: 'How do you get it?', allocations: { verdeling: 'The state allocates the money.', aanvraag: 'You apply for it.' } },
  applicants: {
    title: 'Who may apply?', you: 'you', unknown: 'It is not known who may apply.', together: 'Cooperation', alone: 'Applying alone', canAlone: { yes: 'possible', no: 'not possible' }, partners: 'Partners, at least', countries: 'Countries, at least', area: 'Area', partly: 'Not everywhere in these provinces.',
  },
  money: {
    title: 'How much money?', total: 'In the whole fund', nlShare: 'Share for the Netherlands', perProject: 'Per project', ofFund: 'This applies to the whole fund, not to one call.', ofClosed: 'This applied in a closed call.', round: 'In this call',
    share: 'Who pays what', topUps: 'Who helps to pay your part?', topUpsUnknown: 'It is not known whether anybody helps to pay your part.',
  },
  calculator: {
    title: 'Work out what you pay yourself', label: 'How much do you ask of the fund?', hint: 'In euros, for example 500,000', calculate: 'Work out', error: 'Fill in an amount in whole euros, for example 500,000.',
    fund: 'Fund', own: 'Own', nothing: 'nothing', topUp: (who) => `Helps to pay your part: ${who}`, topUpAmount: 'how much is not known', note: 'An estimate, with the percentages of this fund.',
  },
  digital: 'Where digitalisation fits in',
  calls: {
    title: 'Calls', none: 'No call is known.', noneNow: 'As far as is known no call is open or announced.', elsewhere: 'Calls for other provinces are left out here.', closed: (count) => (count === 1 ? '1 closed call' : `${count} closed calls`), dates: 'Deadlines', passed: 'over', timeUnknown: 'time not known', zoneUnknown: (time) => `${time}, time zone not known`,
    next: 'Next call', nextUnknown: 'It is not known whether there will be another call.', page: 'Page of this call', model: 'How it closes', number: 'Number', dayUnknown: 'day not known', openingUnknown: 'It is not known when this call opens or opened.',
    calendar: 'To calendar', allDates: 'All dates to calendar', lapsedOrOff: 'no longer applies',
  },
  steps: {
    title: 'How to apply', none: 'The steps are not known.', duration: 'Takes', who: 'Who', durationsUnknown: 'It is not known how long each step takes.', whoUnknown: 'It is not known who takes each step.',
    days: (from, to) => (from === to ? from : `${from} to ${to}`), late: 'should have been done by now', submit: (day) => `by ${day}`,
    planning: 'Counting back', back: (deadline, weeks, certain) => `${certain ? 'Closes' : 'Is expected to close'} on ${deadline}. Allow ${weeks} of preparation.`, begin: (day) => `Begin on ${day} at the latest.`, began: (day) => `You should have begun on ${day}.`,
    estimate: 'The days are an estimate: the weeks are divided evenly over the steps.', calendar: 'Planning to calendar',
    weeks: (weeks) => (weeks === 1 ? '1 week' : `${weeks} weeks`), dayCount: (days) => (days === 1 ? '1 day' : `${days} days`),
    time: (verdict, left, needed) => (left === undefined ? `${needed === undefined ? 'It is not known how long an application takes' : `Allow ${needed}`}. It is not known when you have to submit.` : needed === undefined ? `${left} left. It is not known how long an application takes.` : `${left} left, allow ${needed}: ${{ voldoende: 'enough time', krap: 'tight', 'te kort': 'too short', onbekend: 'not known' }[verdict]}.`),
  },
  burden: { title: 'How heavy is the administration?', small: 'For a small organisation:', by: (who, day) => `Estimate by ${who}, ${day}.` },
  contacts: { title: 'Where can you ask?', none: 'It is not known where you can ask.', noneForYou: 'A desk for your organisation is not known.', maybe: 'Maybe for you', others: (count) => (count === 1 ? '1 desk for others' : `${count} desks for others`) },
  examples: { title: 'What did others do?', none: 'No examples are known.', lesson: 'Lesson', outcome: { success: 'success', mixed: 'partly a success', failure: 'failure' }, outcomeUnknown: 'how it ended is not known' },
  laws: { title: 'Which law is behind this?', none: 'It is not known which law is behind this.', dates: 'On the timeline' },
  related: { title: 'More about this', laws: 'Laws about this', tasks: 'Obligations about this', networks: 'Networks about this' },
  sources: {
    title: 'Sources', none: 'No source is given.', unconfirmed: 'Not confirmed yet', how: (evidence, confidence) => `How we know: ${evidence}. How sure: ${confidence}.`, checked: (day) => `Checked on ${day}`, stale: 'not checked recently', callChecked: (day) => `call checked on ${day}`,
    mistake: 'Seen a mistake?', mail: { subject: (name) => `Mistake in fund: ${name}`, body: (name, id, day) => `Fund: ${name} (${id})\nChecked on: ${day}\n\nWhat is wrong?\n\nWhere did you find what is right?\n` },
  },
  printed: (day) => `Printed on ${day}`,
};

/** The words of the details, Dutch unless English is asked for. */
export const detailsStrings = wording('fund-finder.details', { nl, en });
