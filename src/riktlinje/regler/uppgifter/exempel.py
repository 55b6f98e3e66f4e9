"""Ett exempel på varje svar: vad ja, nej och de andra svaren betyder i varje fråga.

Exemplen är tydliga fall. De drar ingen gräns: där svaret är en bedömning gör handläggaren den.
"""

from collections.abc import Mapping

EXEMPEL: Mapping[str, Mapping[str, str]] = {
    "uppbar_forsorjningsstod": {
        "ja": "Hushållet har fått försörjningsstöd beviljat för månaden.",
        "nej": "Hushållet lever på lön och har inget försörjningsstöd.",
    },
    "behovsniva": {
        "rad_och_stod": "Personen vill ha hjälp att välja en utbildning.",
        "fordjupat": "Personen behöver möten varje vecka under lång tid för att komma vidare.",
    },
    "kontakt_stadsdel": {
        "ja": "Personen har en öppen utredning hos stadsdelens socialtjänst.",
        "nej": "Ärendet hos stadsdelen avslutades för ett år sedan.",
    },
    "pagaende_insats_stadsdel": {
        "ja": "Personen har en kontaktperson genom stadsdelens socialtjänst.",
        "nej": "Personens barn går i stadsdelens förskola, och personen har ingen insats.",
    },
    "folkbokford_i_stockholm": {
        "ja": "Personen är folkbokförd i Farsta.",
        "nej": "Personen är folkbokförd i Solna.",
    },
    "arbetar": {
        "ja": "Personen är timanställd i en butik.",
        "nej": "Personen har ingen anställning och inget företag.",
    },
    "studerar": {
        "ja": "Personen läser sfi.",
        "nej": "Personen läser ingenting just nu.",
    },
    "anstallning_mycket_osaker": {
        "ja": "Personen rings in vid behov och har inga lovade pass.",
        "nej": "Personen är tillsvidareanställd.",
    },
    "anstallning_liten_omfattning": {
        "ja": "Personen får ett par pass i månaden.",
        "nej": "Personen arbetar heltid.",
    },
    "hogsta_utbildning": {
        "ingen": "Personen har aldrig gått i skolan.",
        "grundskola": "Personen har gått nio år i skolan.",
        "gymnasium": "Personen har gått ut gymnasiet.",
        "eftergymnasial": "Personen har en examen från universitetet.",
    },
    "bristande_svenska": {
        "ja": "Personen klarar sig inte på svenska utan tolk.",
        "nej": "Personen talar och skriver svenska utan svårighet.",
    },
    "saknar_etablering": {
        "ja": "Personen har aldrig haft ett arbete i Sverige.",
        "nej": "Personen hade fast arbete i Sverige fram till förra året.",
    },
    "langvarigt_utanforskap": {
        "ja": "Personen har inte haft arbete på många år.",
        "nej": "Personen slutade sitt arbete förra månaden.",
    },
    "behov_jobbcoachning_socialt_stod": {
        "ja": "Personen behöver en jobbcoach och hjälp att våga ta kontakter.",
        "nej": "Personen söker arbete själv och vill bara ha råd om ett brev.",
    },
    "af_atgard_erbjuden": {
        "ja": "Arbetsförmedlingen har erbjudit ett program som passar och räcker.",
        "delvis": "Arbetsförmedlingens program passar, men personen behöver mer stöd.",
        "nej": "Arbetsförmedlingen har inte kunnat erbjuda något som passar.",
    },
    "behov_kompletterande_stod": {
        "ja": "Personen behöver stöd före mötena med Arbetsförmedlingen, och Jobbtorg kan ge det.",
        "nej": "Personen behöver inget stöd från Jobbtorg.",
    },
    "annat_stodbehov": {
        "ja": "Personen behöver också boendestöd.",
        "nej": "Personen behöver inget annat från socialtjänsten.",
    },
    "avser_fortsatt_insats": {
        "ja": "Personen har haft insatsen och ansöker om en period till.",
        "nej": "Personen ansöker för första gången.",
    },
    "samrad_af": {
        "ja": "Jobbtorg och Arbetsförmedlingen har talat om behovet av fortsatt stöd.",
        "nej": "Ingen har talat med Arbetsförmedlingen om ärendet.",
    },
    "kontakt_specialistpsykiatri_vid_ansokan": {
        "ja": "Personen gick på besök hos psykiatrin när ansökan kom in.",
        "nej": "Kontakten med psykiatrin var slut före ansökan.",
    },
    "primart_mal": {
        "arbete": "Personen vill framför allt ha ett arbete.",
        "studier": "Personen vill framför allt studera.",
        "sysselsattning": "Personen vill framför allt ha något att göra om dagarna.",
        "annat": "Personen vill framför allt byta bostad.",
    },
    "stodbehov_arbete": {
        "ja": "Personen kan få ett arbete men behöver stöd för att behålla det.",
        "nej": "Personen finner, får och behåller arbete på egen hand.",
    },
    "inforstadd_och_beredd": {
        "ja": "Personen kan berätta vad stödet kräver och vill göra det.",
        "nej": "Personen vill inte träffa arbetsgivare.",
    },
    "kan_borja_arbeta_eller_studera": {
        "ja": "Arbetsspecialisten ser att personen kan börja arbeta med stöd.",
        "nej": "Arbetsspecialisten ser att personen inte kan börja arbeta eller studera nu.",
    },
    "rapport_arbetsspecialist": {
        "ja": "Rapporten ligger i ärendet.",
        "nej": "Rapporten är beställd men har inte kommit.",
    },
    "samrad_arbetsspecialist": {
        "ja": "Handläggaren och arbetsspecialisten har talat om bedömningen.",
        "nej": "Samtalet med arbetsspecialisten är bokat men inte hållet.",
    },
    "af_atgard_kan_erbjudas": {
        "ja": "Arbetsförmedlingen bedöms ha ett program som passar.",
        "nej": "Arbetsförmedlingen bedöms inte ha något som passar.",
        "ej_provat": "Ingen har ännu bedömt vad Arbetsförmedlingen kan erbjuda.",
    },
    "har_sysselsattning": {
        "ja": "Personen har ett beslut om sysselsättning och går dit.",
        "nej": "Personen har inget beslut om sysselsättning.",
    },
    "lss_personkrets": {
        "1": "Personens LSS-beslut visar personkrets 1.",
        "2": "Personens LSS-beslut visar personkrets 2.",
        "3": "Personens LSS-beslut visar personkrets 3.",
        "ingen": "Ett LSS-beslut visar att personen inte hör till någon personkrets.",
    },
    "onskat_mal": {
        "arbete": "Personen vill ha ett arbete.",
        "studier": "Personen vill bara studera.",
        "arbete_och_studier": "Personen vill arbeta och studera.",
        "inget": "Personen vill varken arbeta eller studera.",
    },
    "forutsattningar_med_jobbcoach": {
        "ja": "Personen bedöms kunna nå ett arbete när en jobbcoach hjälper till.",
        "nej": "Personen bedöms inte kunna nå arbete eller studier ens med jobbcoach.",
    },
    "stodbehov_arbete_eller_studier": {
        "ja": "Personen behöver stöd för att klara en kurs.",
        "nej": "Personen klarar både arbete och studier på egen hand.",
    },
    "egen_motivation": {
        "ja": "Personen vill själv söka arbete och säger varför.",
        "nej": "Anhöriga vill att personen söker arbete, men inte personen själv.",
    },
    "formaga_aktivt_arbetssokande": {
        "ja": "Personen kan kontakta arbetsgivare tillsammans med jobbcoachen.",
        "nej": "Personen kan inte börja söka arbete, inte heller med jobbcoachen.",
    },
    "rapport_jobbcoach": {
        "ja": "Jobbcoachens rapport ligger i ärendet.",
        "nej": "Jobbcoachen skriver fortfarande på rapporten.",
    },
    "samrad_jobbcoach": {
        "ja": "Handläggaren och jobbcoachen har talat om bedömningen.",
        "nej": "Samtalet med jobbcoachen är bokat men inte hållet.",
    },
    "kan_klara_anpassat_arbete_eller_studier": {
        "ja": "Personen bedöms klara ett arbete med få uppgifter och en jobbcoach.",
        "nej": "Personen bedöms inte klara ens ett anpassat arbete eller studier.",
    },
    "behov_overgangsstod": {
        "ja": "Personen behöver stöd den första tiden på ett nytt arbete.",
        "nej": "Personen behöver inget stöd när arbetet börjar.",
    },
    "genomfort_insteg": {
        "ja": "Personen har haft Insteg hela perioden.",
        "nej": "Personen har aldrig haft Insteg.",
    },
    "har_daglig_verksamhet": {
        "ja": "Personen har ett beslut om daglig verksamhet och går dit.",
        "nej": "Personen har inget beslut om daglig verksamhet.",
    },
    "sarskilda_skal": {
        "langre_sjukdom": "Personen var sjuk en stor del av tiden.",
        "andring_pa_arbetsplats": "Arbetsplatsen lades ned, och en ny behöver hittas.",
        "slutfas_av_plan": "Bara det sista i planen återstår.",
        "annat": "Handläggaren ser ett annat skäl som är särskilt för personen.",
        "inga": "Handläggaren har prövat frågan och ser inget särskilt skäl.",
    },
}
"""Meningen efter uppgift och skrivet värde, i prövningarna av stödinsatsen och det uppsökande uppdraget."""
