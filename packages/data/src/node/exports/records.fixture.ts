import type { AllRecords } from '../../feed.ts';

/** Records of every kind, none unless they are given. */
export const someRecords = (records: Partial<AllRecords> = {}): AllRecords => ({ laws: [], funds: [], networks: [], organisations: [], services: [], ...records });

/** What somebody could write into a record to break the page, the feed or the sheet that it ends up in. */
export const HOSTILE = '</script><script>alert(1)</script> ]]> & "dubbel" \'enkel\' <img src=x onerror=alert(1)> {{x}} &amp; \u0000\u0001\uFFFE\uD800 =1+1';
