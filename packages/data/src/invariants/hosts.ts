/**
 * The sites that addresses in the content may lead to. A site that is not here is not wrong, it is new: whoever adds it has looked at it, and
 * says so by adding it, in the order of the alphabet. A site stands for its subdomains too; `www.` is left out.
 */
export const HOSTS: readonly string[] = [
  '5dok.net', 'aanbestedingsmakelaar.nl', 'aavas.nl', 'accesseurope.ie', 'acm.nl', 'adelphi.de', 'aerius.nl', 'agenceurope.eu', 'agendastad.nl', 'agro-chemie.nl', 'aiactblog.nl', 'aic4nl.nl',
  'aihub-noord.nl', 'ained.nl', 'alessandrodelninno.it', 'atlas.eumatrix.app', 'autoriteitpersoonsgegevens.nl', 'baarle-nassau.nl', 'balksternieuws.nl', 'basisbeveiliging.nl', 'begeleidingsethiek.nl', 'berthub.eu',
  'bestuursrechtinbeeld.nl', 'bg.legal', 'bibliotheeknetwerk.nl', 'bij12.nl', 'binnenlandsbestuur.nl', 'bio-overheid.nl', 'blikopnieuws.nl', 'boostsmartindustry.nl', 'brabant.nl', 'brf.be',
  'brusselstimes.com', 'bureaubuiten.nl', 'capacities.eu', 'cbs.nl', 'ccre-cemr.org', 'cert-wm.nl', 'certificeringsadvies.nl', 'cetaf.org', 'cip-overheid.nl', 'climatealliance.org', 'coe-dsc.nl',
  'commonground.nl', 'computable.nl', 'cqure.nl', 'dagblad010.nl', 'data-en-maatschappij.ai', 'datafriesland.nl', 'david-herman.com', 'debibliotheken.nl', 'deda.dataschool.nl', 'dedep.eu',
  'deloittelegal.be', 'deutschland-nederland.eu', 'dialogic.nl', 'digitaledelta.nl', 'digitaleoverheid.nl', 'digitalpolicyalert.org', 'dikaiousai.gr', 'dimpact.nl', 'dmi-ecosysteem.nl',
  'docplayer.nl', 'docs.modulos.ai', 'dsv-europa.de', 'dus-i.nl', 'dutchblockchaincoalition.org', 'dutchculture.nl', 'efro-oost.eu', 'eib.org', 'eindhovennews.com', 'elkeregiotelt.nl', 'embedai.nl',
  'emeraldearth.net', 'en.wikipedia.org', 'ensia.nl', 'enzuid.nl', 'equalit.nl', 'erasmusplus.nl', 'espon.eu', 'eubusiness.com', 'eucityfacility.eu', 'euis.eu', 'eumonitor.nl', 'eurashe.eu', 'euregio.org',
  'euro-access.eu', 'eurocities.eu', 'europa.eu', 'europa.formez.it', 'europadecentraal.nl', 'europalov.no', 'europaomdehoek.nl', 'europeansources.info', 'facade360.nl', 'fct.pt', 'flevoland.nl', 'forumstandaardisatie.nl',
  'frieschdagblad.nl', 'friesegemeenten.nl', 'fryslan.frl', 'fundingprogrammesportal.gov.cy', 'future-city.nl', 'fy.wikipedia.org', 'g32.nl', 'g40stedennetwerk.nl', 'gelderland.nl', 'gemeente.nu',
  'geoinformatienederland.nl', 'geonovum.nl', 'gezondestedelijkeleefomgeving.nl', 'github.atvirt.com', 'github.com', 'gld.nl', 'grantalist.com', 'grantsfinder.eu', 'groningerkrant.nl',
  'grootsneek.nl', 'h2owaternetwerk.nl', 'hetccv.nl', 'hetstreeknieuws.nl', 'hetwaterschapshuis.nl', 'heuking.de', 'ib-p.nl', 'ibestuur.nl', 'icthealth.nl', 'ictrecht.nl', 'ictu.nl', 'iddri.org',
  'idpc.org.mt', 'ignite-group.com', 'impulszeeland.nl', 'infofin.ulb.be', 'informatiebeveiligingsdienst.nl', 'iniziativa.cc', 'inkoopsociaaldomein.nl', 'innofunding.nl', 'insideprivacy.com', 'inspirega.bytes.news', 'internet.nl',
  'internetbode.nl', 'internetcleanup.foundation', 'internetconsultatie.nl', 'interreg.no', 'interregemr.eu', 'interregeurope.eu', 'interregmeuserhine.eu', 'interregnorthsea.eu',
  'interregvlaned.eu', 'inview.nl', 'ipo.nl', 'it-academieoverheid.nl', 'ivvd.nl', 'jaarstukken.gemeente-steenbergen.nl', 'k80.nl', 'kadaster.nl', 'kansenvoorwest.nl', 'kcbr.nl', 'kvan.nl', 'lawinsider.com',
  'lcgroup.nl', 'legance.com', 'leiden-delft-erasmus.nl', 'liemerseambassade.nl', 'lifeprogramhrvatska.hr', 'limburg.nl', 'living-in.eu', 'logius.nl', 'magazines.publiekdenken.nl', 'meerinzicht.nl',
  'metatopos.eu', 'middelgrotegemeenten.nl', 'middendelfland.publicaties.app', 'minbzk.github.io', 'mobileworldlive.com', 'mof.gov.cy', 'mondaq.com', 'myresearchconnect.com', 'nationaalarchief.nl',
  'nationaalgroeifonds.nl', 'ncpflanders.be', 'ncsc.nl', 'nctv.nl', 'ndsz.nl', 'nedictor.nl', 'neth-er.eu', 'netzerocities.eu', 'ngfg.nl', 'nl-prov.eu', 'nl.m.wikipedia.org', 'nlaic.com',
  'nldigitalgovernment.nl', 'nobl.be', 'noord-holland.nl', 'nplw.nl', 'nrc.nl', 'nu.nl', 'nvnom.com', 'nvvb.nl', 'nweurope.eu', 'oascities.org', 'omropfryslan.nl', 'onsalphenchaam.nl',
  'oost-vlaanderen.be', 'open-overheid.nl', 'openkamer.org', 'openrotterdam.nl', 'overheid.nl', 'overijssel.nl', 'p-10.nl', 'parlementairemonitor.nl', 'parltrack.eu', 'pdok.nl', 'pianoo.nl', 'platform31.nl', 'pleio.nl',
  'pnoconsultants.com', 'privacy-web.nl', 'provgroningen.begroting-2026.nl', 'provincie-utrecht.nl', 'provincie.drenthe.nl', 'provinciegroningen.nl', 'publieksdiensten.nl', 'qeepposted.nl',
  'raadvanstate.nl', 'raindrop.io', 'rathenau.nl', 'rdi.nl', 'realisatieibds.nl', 'regioonline.nl', 'rekenkamer.nl', 'rijksfinancien.nl', 'rijksoverheid.nl', 'rijkswaterstaat.nl', 'rinis.nl',
  'rivm.nl', 'romagazine.nl', 'rotterdaminnovationcity.com', 'rtvdrenthe.nl', 'rtvnof.nl', 'rtvoost.nl', 'rvo.nl', 'samenwerkingnoord.nl', 'schulinck.nl', 'scribd.com', 'security.nl', 'snn.nl',
  'southernassembly.ie', 'stadszaken.nl', 'startupinresidence.com', 'sterknoordnederland.nl', 'stimulus.nl', 'stowa.nl', 'tenderned.nl', 'thinkeast.nl', 'tiko-pro.eu', 'tno.nl',
  'toegangspuntmobiliteit.nl', 'toekomstglb.nl', 'trouw.nl', 'tubbergen.nieuws.nl', 'tudelft.nl', 'tweakers.net', 'tweedekamer.nl', 'ubc.net', 'uhasselt.be', 'uitvoeringvanbeleidszw.nl', 'um.fi',
  'unievanwaterschappen.nl', 'urbact.eu', 'urban-initiative.eu', 'uu.nl', 'versbeton.nl', 'vi.be', 'viag.nl', 'vlaandereninnederland.be', 'vlaio.be', 'vleva.eu', 'vng.nl', 'vngacademie.nl',
  'vngrealisatie.nl', 'vno-ncw.nl', 'waarstaatjegemeente.nl', 'waddenfonds.nl', 'waldnet.nl', 'weerbaredigitaleoverheid.nl', 'welcomeurope.com', 'westerwoldeactueel.nl', 'zeeland.nl', 'zeewolde.begrotingsapp.nl',
  'zoek.officielebekendmakingen.nl', 'zonmw.nl', 'zuid-holland.nl', 'zuidholland.begroting-2023.nl', 'zutphen.begrotingsapp.nl',
];

/** Sites whose addresses may begin with `http:`. The first is no page but the identifier of an act; of the others no https address was seen. */
export const HTTP_HOSTS: readonly string[] = ['data.europa.eu', 'docplayer.nl', 'emeraldearth.net', 'europa.formez.it', 'facade360.nl', 'metatopos.eu', 'middelgrotegemeenten.nl', 'oascities.org'];
