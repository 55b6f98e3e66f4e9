"""Orden för varje svar på varje uppgift som en text om en person bygger på."""

from collections.abc import Mapping

from riktlinje.modell.uppgift import Varde

LED: Mapping[str, Mapping[Varde, str]] = {
    "uppbar_forsorjningsstod": {True: "har försörjningsstöd", False: "har inte försörjningsstöd"},
    "kontakt_stadsdel": {
        True: "är aktuell hos stadsdelens socialtjänst",
        False: "är inte aktuell hos stadsdelens socialtjänst",
    },
    "pagaende_insats_stadsdel": {
        True: "har en pågående insats från stadsdelens socialtjänst",
        False: "har ingen insats från stadsdelens socialtjänst",
    },
    "kon": {"kvinna": "är kvinna", "man": "är man", "annat": "är varken registrerad som kvinna eller man"},
    "folkbokford_i_stockholm": {
        True: "är folkbokförd i Stockholm",
        False: "är inte folkbokförd i Stockholm",
    },
    "arbetar": {True: "har ett arbete", False: "har inget arbete"},
    "studerar": {True: "studerar", False: "studerar inte"},
    "hogsta_utbildning": {
        "ingen": "har ingen utbildning",
        "grundskola": "har en utbildning som motsvarar grundskolan",
        "gymnasium": "har en utbildning som motsvarar gymnasiet",
        "eftergymnasial": "har en utbildning efter gymnasiet",
    },
    "lss_personkrets": {
        "1": "tillhör personkrets 1 enligt LSS",
        "2": "tillhör personkrets 2 enligt LSS",
        "3": "tillhör personkrets 3 enligt LSS",
        "ingen": "tillhör ingen personkrets enligt LSS",
    },
    "onskat_mal": {
        "arbete": "önskar arbeta",
        "studier": "önskar studera",
        "arbete_och_studier": "önskar både arbeta och studera",
        "inget": "önskar varken arbeta eller studera",
    },
    "kontakt_specialistpsykiatri_vid_ansokan": {
        True: "hade en pågående kontakt med specialistpsykiatrin vid ansökan",
        False: "hade ingen pågående kontakt med specialistpsykiatrin vid ansökan",
    },
    "forsorjningshinder": {
        "arbetslos": "är arbetslös",
        "annat": "har ett annat skäl till försörjningsstödet än arbetslöshet",
    },
    "begard_tjanst": {
        "stod_till_arbete": "begär stöd till arbete eller studier",
        "ren_sysselsattning": "begär ren sysselsättning",
        "arbetsformageutredning": "begär en utredning av arbetsförmåga",
        "npf_utredning": "begär en neuropsykiatrisk utredning",
        "underlag_arbetsoformaga": "begär ett underlag om arbetsoförmåga till Försäkringskassan",
    },
    "planering_mot_arbete": {
        True: "har en planering mot arbete",
        False: "har ingen aktuell planering mot arbete",
    },
    "heltidssysselsattning_af": {
        True: "har heltidssysselsättning via Arbetsförmedlingen",
        False: "har ingen heltidssysselsättning via Arbetsförmedlingen",
    },
    "ersattning_af": {
        True: "har ersättning via Arbetsförmedlingen",
        False: "har ingen ersättning via Arbetsförmedlingen",
    },
    "program_utan_overenskommelse": {
        True: "deltar i ett program som överenskommelserna inte omfattar",
        False: "deltar inte i något program som överenskommelserna inte omfattar",
    },
    "nyanland": {True: "är nyanländ", False: "är inte nyanländ"},
    "sjukskriven": {True: "är sjukskriven", False: "är inte sjukskriven"},
}
"""Det som går att kontrollera, eller som personen själv säger: efter «Du»."""

VARKEN: Mapping[tuple[str, str], str] = {
    ("kontakt_stadsdel", "pagaende_insats_stadsdel"): (
        "har varken kontakt med eller insats från stadsdelens socialtjänst"
    ),
    ("arbetar", "studerar"): "varken arbetar eller studerar",
}
"""Två nej som blir ett led; den första uppgiften bär det."""

BEDOMDA: Mapping[str, Mapping[Varde, str]] = {
    "behovsniva": {
        "rad_och_stod": "får det stöd som behövs genom råd och stöd",
        "fordjupat": "behöver fördjupat stöd under längre tid",
    },
    "anstallning_mycket_osaker": {
        True: "har en mycket osäker anställning",
        False: "inte har en mycket osäker anställning",
    },
    "anstallning_liten_omfattning": {
        True: "har en anställning i liten omfattning",
        False: "inte har en anställning i liten omfattning",
    },
    "behov_jobbcoachning_socialt_stod": {
        True: "behöver jobbcoachning och vägledning med särskilt socialt stöd",
        False: "inte behöver jobbcoachning och vägledning med särskilt socialt stöd",
    },
    "bristande_svenska": {
        True: "har bristande kunskaper i svenska",
        False: "inte har bristande kunskaper i svenska",
    },
    "saknar_etablering": {
        True: "helt saknar etablering på svensk arbetsmarknad",
        False: "inte helt saknar etablering på svensk arbetsmarknad",
    },
    "langvarigt_utanforskap": {
        True: "har stått utanför arbetsmarknaden under lång tid",
        False: "inte har stått utanför arbetsmarknaden under lång tid",
    },
    "behov_kompletterande_stod": {
        True: "behöver ett kompletterande stöd som Jobbtorg kan erbjuda",
        False: "inte behöver ett kompletterande stöd som Jobbtorg kan erbjuda",
    },
    "stodbehov_arbete": {
        True: "behöver stöd för att finna, få eller behålla ett arbete",
        False: "inte behöver stöd för att finna, få eller behålla ett arbete",
    },
    "stodbehov_arbete_eller_studier": {
        True: "behöver stöd för att finna, få eller behålla ett arbete, eller för att studera",
        False: "inte behöver stöd för att finna, få eller behålla ett arbete, eller för att studera",
    },
    "inforstadd_och_beredd": {
        True: "är införstådd i vad som krävs och beredd att göra det",
        False: "inte både är införstådd i vad som krävs och beredd att göra det",
    },
    "kan_borja_arbeta_eller_studera": {
        True: "kan börja arbeta eller studera inom insatsen",
        False: "inte kan börja arbeta eller studera inom insatsen",
    },
    "forutsattningar_med_jobbcoach": {
        True: "kan nå arbete eller studier med stöd av en jobbcoach",
        False: "inte kan nå arbete eller studier med stöd av en jobbcoach",
    },
    "egen_motivation": {
        True: "har egen motivation för ett aktivt arbetssökande",
        False: "inte har egen motivation för ett aktivt arbetssökande",
    },
    "formaga_aktivt_arbetssokande": {
        True: "kan påbörja ett aktivt arbetssökande tillsammans med en jobbcoach",
        False: "inte kan påbörja ett aktivt arbetssökande tillsammans med en jobbcoach",
    },
    "kan_klara_anpassat_arbete_eller_studier": {
        True: "klarar ett anpassat och avgränsat arbete eller studier med stöd av en jobbcoach",
        False: "inte klarar ett anpassat och avgränsat arbete eller studier med stöd av en jobbcoach",
    },
    "behov_overgangsstod": {
        True: "behöver stöd i en övergångsperiod till arbete",
        False: "inte behöver stöd i en övergångsperiod till arbete",
    },
}
"""Det som en människa har bedömt: efter «Vi bedömer att du»."""

MENINGAR: Mapping[str, Mapping[Varde, str]] = {
    "af_atgard_erbjuden": {
        "ja": "Arbetsförmedlingen har kunnat erbjuda {dig} en lämplig åtgärd som räcker",
        "delvis": "Arbetsförmedlingen har kunnat erbjuda {dig} en åtgärd, men behov återstår",
        "nej": "Arbetsförmedlingen har inte kunnat erbjuda {dig} en lämplig åtgärd",
    },
    "af_atgard_kan_erbjudas": {
        "ja": "Arbetsförmedlingen bedöms kunna erbjuda {dig} en lämplig åtgärd",
        "nej": "Arbetsförmedlingen bedöms inte kunna erbjuda {dig} en lämplig åtgärd",
        "ej_provat": "Det är inte prövat om Arbetsförmedlingen kan erbjuda {dig} en lämplig åtgärd",
    },
    "primart_mal": {
        "arbete": "{Ditt} främsta mål är arbete",
        "studier": "{Ditt} främsta mål är studier",
        "sysselsattning": "{Ditt} främsta mål är sysselsättning",
        "annat": "{Ditt} främsta mål är något annat än arbete eller studier",
    },
    "sarskilda_skal": {
        "langre_sjukdom": "Det finns särskilda skäl för längre tid: längre tids sjukdom",
        "andring_pa_arbetsplats": "Det finns särskilda skäl för längre tid: ändringar på arbetsplatsen",
        "slutfas_av_plan": "Det finns särskilda skäl för längre tid: slutfasen av planen behöver mer tid",
        "annat": "Det finns särskilda skäl för längre tid",
        "inga": "Det finns inga särskilda skäl för längre tid",
    },
    "aktivt_missbruk": {True: "Begäran gäller en person i aktivt missbruk"},
    "skal_att_prova_arbete": {
        True: "Det finns skäl att pröva möjligheten att arbeta helt eller delvis",
        False: "Det finns inga skäl att pröva möjligheten att arbeta helt eller delvis",
    },
    "samrad_af": {
        True: "Samråd har skett med Arbetsförmedlingen",
        False: "Samråd har inte skett med Arbetsförmedlingen",
    },
    "rapport_arbetsspecialist": {
        True: "Arbetsspecialisten på Jobbtorg har lämnat en rapport",
        False: "Rapporten från arbetsspecialisten på Jobbtorg har inte kommit in",
    },
    "samrad_arbetsspecialist": {
        True: "Samråd har skett med arbetsspecialisten",
        False: "Samråd har inte skett med arbetsspecialisten",
    },
    "rapport_jobbcoach": {
        True: "Jobbcoachen på Jobbtorg har lämnat en rapport",
        False: "Rapporten från jobbcoachen på Jobbtorg har inte kommit in",
    },
    "samrad_jobbcoach": {
        True: "Samråd har skett med jobbcoachen",
        False: "Samråd har inte skett med jobbcoachen",
    },
    "avser_fortsatt_insats": {
        True: "Ansökan gäller fortsatt insats",
        False: "Ansökan gäller inte fortsatt insats",
    },
}
"""Det som blir en egen mening."""

LUCKOR: Mapping[str, str] = {
    "behovsniva": "behovet av stöd",
    "anstallning_mycket_osaker": "anställningen",
    "anstallning_liten_omfattning": "anställningen",
    "behov_jobbcoachning_socialt_stod": "behovet av socialt stöd",
    "bristande_svenska": "kunskaperna i svenska",
    "saknar_etablering": "tiden utanför arbetsmarknaden",
    "langvarigt_utanforskap": "tiden utanför arbetsmarknaden",
    "af_atgard_erbjuden": "hur det är utrett hos Arbetsförmedlingen",
    "behov_kompletterande_stod": "vad stödet från Jobbtorg ska ge",
    "primart_mal": "målet",
    "stodbehov_arbete": "behovet av stöd",
    "stodbehov_arbete_eller_studier": "behovet av stöd",
    "inforstadd_och_beredd": "hur ni har talat om vad som krävs",
    "kan_borja_arbeta_eller_studera": "vad rapporten och samrådet visar",
    "af_atgard_kan_erbjudas": "vad Arbetsförmedlingen bedöms kunna erbjuda",
    "forutsattningar_med_jobbcoach": "förutsättningarna",
    "egen_motivation": "motivationen",
    "formaga_aktivt_arbetssokande": "vad rapporten och samrådet visar",
    "kan_klara_anpassat_arbete_eller_studier": "anpassningen",
    "behov_overgangsstod": "övergången till arbete",
    "sarskilda_skal": "de särskilda skälen",
    "skal_att_prova_arbete": "skälen att pröva arbete",
}
"""Det som handläggaren beskriver när svaret är en bedömning."""
