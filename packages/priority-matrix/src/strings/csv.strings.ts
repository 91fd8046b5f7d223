import type { CsvWords } from '../model/csv.ts';
import { besideStrings } from './beside.strings.ts';
import { detailsStrings } from './details.strings.ts';
import { sentenceTexts } from './sentence.strings.ts';

const { answers, questions, already, ask, drafts, notForUs } = besideStrings('nl');
const { delegates, statuses, priorities } = detailsStrings('nl');

/** Files are Dutch on every page: they go to colleagues. */
export const csvWords: CsvWords = { sentence: sentenceTexts('nl'), answers, questions, delegates, statuses, priorities, groups: { matrix: 'In de matrix', already, ask, drafts, notForUs } };
