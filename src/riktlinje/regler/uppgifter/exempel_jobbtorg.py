"""Ett exempel på varje svar i frågorna om Jobbtorgs målgrupp."""

from collections.abc import Mapping

EXEMPEL: Mapping[str, Mapping[str, str]] = {
    "begard_tjanst": {
        "stod_till_arbete": "Personen ska få stöd att söka arbete.",
        "ren_sysselsattning": "Personen ska bara ha något att göra om dagarna.",
        "arbetsformageutredning": "Stadsdelen vill veta hur mycket personen kan arbeta.",
        "npf_utredning": "Stadsdelen vill ha en neuropsykiatrisk utredning.",
        "underlag_arbetsoformaga": "Stadsdelen vill ha ett underlag till Försäkringskassan.",
    },
    "aktivt_missbruk": {
        "ja": "Stadsdelen uppger att missbruket pågår.",
        "nej": "Inget missbruk pågår.",
    },
    "planering_mot_arbete": {
        "ja": "Personen och stadsdelen planerar för ett arbete.",
        "nej": "Planen gäller sysselsättning, och arbete är inte aktuellt.",
    },
    "forsorjningshinder": {
        "arbetslos": "Personen är arbetslös, och det är skälet i ärendet.",
        "annat": "Personen är sjukskriven, och det är skälet i ärendet.",
    },
    "skal_att_prova_arbete": {
        "ja": "Stadsdelen ser att personen kan prova att arbeta några timmar.",
        "nej": "Stadsdelen ser inget skäl att prova arbete nu.",
    },
    "heltidssysselsattning_af": {
        "ja": "Arbetsförmedlingen har ordnat en plats på heltid.",
        "nej": "Arbetsförmedlingen har inte ordnat någon plats på heltid.",
    },
    "ersattning_af": {
        "ja": "Personen får ersättning för ett program hos Arbetsförmedlingen.",
        "nej": "Personen får ingen ersättning genom Arbetsförmedlingen.",
    },
    "program_utan_overenskommelse": {
        "ja": "Överenskommelserna nämner inte personens program.",
        "nej": "Personens program står i överenskommelserna, eller så går personen inget program.",
    },
    "stadsdel_onskar_trepartssamtal": {
        "ja": "Stadsdelen ber om ett samtal med tre parter.",
        "nej": "Stadsdelen anmäler personen till gruppinformationen.",
    },
    "sjukskriven": {
        "ja": "Personen har ett läkarintyg som gäller.",
        "nej": "Personen är inte sjukskriven.",
    },
    "sgi_noll": {
        "ja": "Personen är sjukskriven och har inte rätt till sjukpenning.",
        "nej": "Personen får sjukpenning.",
    },
    "nyanland": {
        "ja": "Personen är ny i Sverige och omfattas av etableringen.",
        "nej": "Personen har bott i Sverige i många år.",
    },
    "tillfalligt_boende": {
        "ja": "Staten har anvisat personen till staden, som har ordnat ett tillfälligt boende.",
        "nej": "Personen har en egen lägenhet.",
    },
    "stadsdel_patalar_behov": {
        "ja": "Stadsdelen har sagt till Jobbtorg att personen behöver mer stöd.",
        "nej": "Stadsdelen har inte hört av sig om personen.",
    },
    "slutet_av_etableringen": {
        "ja": "Personens etablering är snart över.",
        "nej": "Personens etablering har just börjat.",
    },
    "kompletterande_forsorjningsstod": {
        "ja": "Etableringsersättningen räcker inte, och stadsdelen betalar resten.",
        "nej": "Personen klarar sig på sin etableringsersättning.",
    },
    "overenskommelse_af": {
        "ja": "Jobbtorg och Arbetsförmedlingen är överens om personens insats.",
        "nej": "Jobbtorg har inte talat med Arbetsförmedlingen om insatsen.",
    },
    "ensamkommande_ung": {
        "ja": "Personen kom till Sverige som barn utan sina föräldrar.",
        "nej": "Personen kom till Sverige med sin familj.",
    },
    "behov_parallellt_med_studier": {
        "ja": "Personen studerar och behöver stöd för att komma vidare.",
        "nej": "Personen behöver inget stöd vid sidan av studierna.",
    },
    "behover_andra_insatser": {
        "ja": "Personen behöver först vård, som Jobbtorg inte kan ge.",
        "nej": "Jobbtorg kan ge det stöd som personen behöver.",
    },
    "ska_ansoka_sjukersattning": {
        "ja": "Personen ska ansöka om sjukersättning hos Försäkringskassan.",
        "nej": "Personen tänker inte ansöka om sjukersättning.",
    },
}
"""Meningen efter uppgift och skrivet värde."""
