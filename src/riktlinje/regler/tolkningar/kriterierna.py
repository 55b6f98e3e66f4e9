"""Tolkningar om vad kriterierna betyder."""

from riktlinje.modell.tolkning import Tolkning
from riktlinje.regler.tolkningar.vem import AMN, KF, SOCIALNAMNDEN

KRITERIERNA = (
    Tolkning(
        "T-08",
        "Varken arbete eller studier, eller ett osäkert litet arbete",
        "«Saknar arbete och studier eller har en mycket osäker anställningsform i liten omfattning» "
        "(källa 000 och 001).",
        "Orden «och» och «eller» kan grupperas på flera sätt, och en studerande med extrajobb ryms i "
        "ordalydelsen men inte i syftet.",
        "Varken arbete eller studier, eller en anställning som är både mycket osäker och liten. Båda leden "
        "bedöms utan timgräns. Den som har en anställning arbetar, också utan inbokade pass. Utan "
        "anställning finns inget undantag. Studerar personen och har en sådan anställning krävs bedömning.",
        KF,
    ),
    Tolkning(
        "T-09",
        "Långvarigt utanförskap",
        "«Saknar helt etablering på svensk arbetsmarknad eller har ett långvarigt utanförskap» (källa 000 "
        "och 001).",
        "Ingen tid anges.",
        "Handläggaren bedömer. Vi sätter ingen tidsgräns och inför inget krav på att sakna arbete.",
        AMN,
    ),
    Tolkning(
        "T-10",
        "Kort utbildning och bristande svenska",
        "«Kort eller ingen utbildning(motsvarande grundskola som högsta utbildningsnivå) och bristande "
        "svenskkunskap.er» (källa 000 och 001). Punkten inne i ordet är ett skrivfel i källan.",
        "Den som har lång utbildning men saknar svenska faller utanför om båda leden krävs.",
        "Båda leden krävs. Nivån i svenska bedöms utan koppling till någon sfi-kurs.",
        KF,
    ),
    Tolkning(
        "T-11",
        "Måste personen ha varit hos Arbetsförmedlingen",
        "«Har inte kunnat erbjudas lämplig arbetsmarknadspolitisk åtgärd av Arbetsförmedlingen» "
        "(källa 000 och 001), men «bedöms inte kunna erbjudas av Arbetsförmedlingen» (källa 002).",
        "Många som nås uppsökande är inte inskrivna. Den ena texten ser bakåt och den andra framåt.",
        "Inskrivning krävs inte. I uppsökande uppdrag dokumenteras varför en lämplig åtgärd inte har "
        "kunnat erbjudas. För socialpsykiatri och LSS dokumenteras bedömningen av vad som kan "
        "erbjudas.",
        AMN,
    ),
    Tolkning(
        "T-12",
        "Stöd från Jobbtorg och Arbetsförmedlingen samtidigt",
        "Kontakt och stöd ska kunna ges «parallellt med det stöd och de insatser som kan erbjudas av "
        "Arbetsförmedlingen» (källa 000 och 001).",
        "Samtidigt stöd är önskat, men kriteriet säger att en lämplig åtgärd inte har kunnat erbjudas.",
        "Räcker åtgärden är kriteriet inte uppfyllt. Finns en åtgärd men behov återstår krävs bedömning.",
        KF,
    ),
    Tolkning(
        "T-16",
        "Socialpsykiatri och LSS som exempel",
        "«så som socialpsykiatrin och LSS» (källa 002).",
        "Orden är exempel. Andra målgrupper kan rymmas i strategin, men bara två har kriterier.",
        "För andra målgrupper krävs bedömning, och stadsdelen beslutar. Vi lägger inte till några kriterier.",
        KF,
    ),
    Tolkning(
        "T-18",
        "Alternativ, komplement eller övergång",
        "«som alternativ till sysselsättning eller daglig verksamhet», «som alternativ eller "
        "komplement till sysselsättning och daglig verksamhet» och «som stöd i övergång» (källa "
        "002).",
        "Källan beskriver syftet på tre sätt.",
        "Vart och ett av syftena räcker. Den som bara vill ha sysselsättning omfattas inte: insatsen "
        "är till för «start av arbete på öppna arbetsmarknaden» (källa 002).",
        SOCIALNAMNDEN,
    ),
    Tolkning(
        "T-19",
        "Finna, få och behålla ett arbete",
        "«inte kan finna, få och behålla ett arbete på egen hand» (källa 002).",
        "Ska allt brista, eller räcker det att en del gör det?",
        "Behovet finns när personen inte klarar hela kedjan på egen hand. Det räcker att ett led brister.",
        SOCIALNAMNDEN,
    ),
    Tolkning(
        "T-23",
        "Personkrets 1 eller 2",
        "«Den enskilde tillhör personkrets 1 eller 2 enligt LSS.» (källa 002)",
        "LSS har inget särskilt beslut om personkrets. Den bedöms tillsammans med en insats.",
        "Visar ett LSS-beslut personkretsen är den ett faktum. Annars är kriteriet oklart och "
        "stadsdelen bedömer. Personkrets 3 uppfyller inte kriteriet.",
        SOCIALNAMNDEN,
    ),
    Tolkning(
        "T-24",
        "När målet bara är studier",
        "Insteg nämner «ett arbete eller bedriva studier på egen hand». Fullt stöd kräver «behov av "
        "stöd i en övergångsperiod till arbete», och fortsatt insats att personen «kan påbörja ett "
        "aktivt arbetssökande» (källa 002).",
        "Insatsen gäller arbete eller studier, men studierna faller bort på vägen. Källan säger inte "
        "heller vad fortsatt insats är.",
        "Orden gäller som de står när målet är arbete. Är målet bara studier är de berörda "
        "kriterierna oklara. Fortsatt insats prövas mot sitt eget krav, åldern och personkretsen. "
        "Den har ingen fast längd, och de två åren i T-22 börjar.",
        SOCIALNAMNDEN,
    ),
    Tolkning(
        "T-25",
        "Arbetsförmedlingen nämns inte i Insteg",
        "Strategin kräver att «Lämplig arbetsmarknadspolitisk åtgärd har inte kunnat erbjudas av "
        "Arbetsförmedlingen» (källa 002). Insteg har ingen sådan punkt.",
        "Två texter ställer olika krav på samma beslut.",
        "Insteg har fem kriterier. Är frågan inte prövad kan insatsen beviljas, med en upplysning. "
        "Kan Arbetsförmedlingen erbjuda en lämplig åtgärd krävs bedömning.",
        KF,
    ),
    Tolkning(
        "T-29",
        "Begränsningen i 2018 års målgrupp",
        "«heltidssysselsättning och/ eller ersättning via Arbetsförmedlingen och ingår i "
        "arbetsmarknadspolitiska program som inte omfattas av samverkansöverenskommelser» (källa "
        "004).",
        "Orden «och/ eller» och «och» kan grupperas på flera sätt.",
        "Två villkor krävs: heltidssysselsättning eller ersättning via Arbetsförmedlingen, och ett "
        "program utan överenskommelse. Ett vanligt heltidsarbete nämns inte i meningen.",
        AMN,
    ),
    Tolkning(
        "T-30",
        "Studie- och yrkesvägledning på två ställen",
        "«studie- och yrkesvägledning» nämns både som råd och stöd och som del av insatsen (källa 000 "
        "och 001).",
        "Samma stöd kan ges med och utan beslut.",
        "Enstaka vägledning är råd och stöd. Vägledning inom ett coachningsprogram kräver beslut.",
        AMN,
    ),
    Tolkning(
        "T-44",
        "Slutrapport och underlag om oförmåga",
        "«inga specifika underlag kring arbetsoförmåga kommer att skrivas till Försäkringskassan», "
        "men en slutrapport erbjuds den som ska «ansöka om sjukersättning» (källa 004).",
        "Slutrapporten kan uppfattas som ett intyg om att personen inte kan arbeta.",
        "Slutrapporten beskriver prövade insatser och vad de ledde till. Den uttalar sig inte om oförmåga.",
        AMN,
    ),
    Tolkning(
        "T-48",
        "Parallellt under en period",
        "«under en period parallellt delta i särskilda arbetsinriktade insatser» (källa 002).",
        "Längden är inte angiven. Daglig verksamhet är till för den som saknar arbete och inte "
        "utbildar sig (LSS 9 § 10).",
        "Det är möjligt, utan räknad tid, och stadsdelen prövar. Se över daglig verksamhet när "
        "arbete eller studier börjar.",
        SOCIALNAMNDEN,
    ),
)
