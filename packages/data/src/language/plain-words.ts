/** Words that only offices use, and what one says aloud instead. Both as they stand in a sentence; a slash parts what may fit. */
export const PLAIN_WORDS: Readonly<Record<string, string>> = {
  // Over, voor, door, volgens
  aangaande: 'over', betreffende: 'over / deze', inzake: 'over', omtrent: 'over', nopens: 'over', 'met betrekking tot': 'over', 'ten aanzien van': 'over / voor', 'op het gebied van': 'over / bij', 'ter zake': 'hierover', terzake: 'hierover',
  // Readers are addressed as they address each other in writing.
  je: 'u / uw', jij: 'u', jou: 'u', jouw: 'uw', jullie: 'u',
  middels: 'met / door', 'door middel van': 'met / door', 'ten behoeve van': 'voor', 'in het kader van': 'voor / bij', 'ten gevolge van': 'door', 'als gevolg van': 'door', 'uit hoofde van': 'door / volgens', 'in verband met': 'door / voor', 'naar aanleiding van': 'na / door',
  conform: 'volgens', krachtens: 'volgens', ingevolge: 'volgens', overeenkomstig: 'volgens', 'in overeenstemming met': 'volgens', 'met inachtneming van': 'volgens', jegens: 'tegenover', behoudens: 'behalve', niettegenstaande: 'ondanks', 'in geval van': 'bij',
  // Wanneer
  thans: 'nu', reeds: 'al', heden: 'vandaag / nu', 'op heden': 'vandaag', wederom: 'weer', vooralsnog: 'voorlopig', 'te allen tijde': 'altijd', 'ten tijde van': 'tijdens', gedurende: 'tijdens', 'voorafgaand aan': 'voor', 'met ingang van': 'vanaf', 'binnen afzienbare tijd': 'binnenkort', aanvang: 'begin',
  // En, maar, dus, om
  alsmede: 'en', alsook: 'en ook', benevens: 'en ook', tevens: 'ook', eveneens: 'ook', voorts: 'verder', doch: 'maar', 'casu quo': 'of', 'c.q.': 'of', respectievelijk: 'en / of', daarenboven: 'bovendien', teneinde: 'om', 'ten einde': 'om', 'te dien einde': 'daarvoor', opdat: 'zodat',
  derhalve: 'daarom', bijgevolg: 'daarom', mitsdien: 'daarom', dientengevolge: 'daardoor', desalniettemin: 'toch', indien: 'als', ingeval: 'als', aangezien: 'omdat', 'te weten': 'namelijk', 'met name': 'vooral', desgewenst: 'als u wilt', 'in beginsel': 'als regel',
  // Deze en die
  voornoemd: 'dit', voornoemde: 'deze', bovengenoemd: 'dit', bovengenoemde: 'deze', bovenstaande: 'dit', onderhavig: 'dit', onderhavige: 'deze', desbetreffend: 'dit', desbetreffende: 'deze', zulks: 'dat', hetgeen: 'wat', hetwelk: 'dat', aldaar: 'daar', alhier: 'hier', houdende: 'met / over', vigerend: 'geldend', vigerende: 'geldende', 'inherent aan': 'hoort bij',
  // Doen
  gelieve: 'wilt u', geschieden: 'gebeuren', geschiedt: 'gebeurt', trachten: 'proberen', tracht: 'probeert', aanvangen: 'beginnen', bewerkstelligen: 'zorgen voor', bewerkstelligt: 'zorgt voor', faciliteren: 'helpen / mogelijk maken', faciliteert: 'helpt / maakt mogelijk', implementeren: 'invoeren', implementeert: 'voert in',
  optimaliseren: 'verbeteren', participeren: 'meedoen', participeert: 'doet mee', verstrekken: 'geven', aanwenden: 'gebruiken', vervaardigen: 'maken', effectueren: 'uitvoeren', 'zorg dragen voor': 'zorgen voor', zorgdragen: 'zorgen', 'draagt zorg voor': 'zorgt voor', 'dragen zorg voor': 'zorgen voor', 'in acht nemen': 'zich houden aan', 'ter hand stellen': 'geven', 'in de gelegenheid stellen': 'laten',
};
