"""Klausuler i översynen av Jobbtorg 2018 (källa 004): gränsen mot stadsdelen, studier och jämställdhet."""

from riktlinje.modell.klausul import Hantering, Klausul
from riktlinje.regler import kallor

_ANSVAR = kallor.OVERSYN.avsnitt(
    "Ansvarsfördelning Jobbtorg i förhållande till stadsdelsnämndernas arbetsmarknadsinsatser"
)
_STUDIER = "Målkonflikt studier som väg till egen försörjning"

KLAUSULER: tuple[Klausul, ...] = (
    Klausul(
        id="j2018.grans.forsok",
        rubrik="Gränsdragningen är ett försök",
        citat="Ett försök till distinktion av ansvarsfördelning […] När det gäller den här typen av insatser "
        "är gränsdragningen fortsatt svårt eftersom det ofta sker en stegvis övergång till allt mer "
        "arbetsförberedande insatser […]",
        kalla=_ANSVAR,
        hantering=Hantering.INFORMATION,
        skal="Därför följer alltid en upplysning om gråzon när stadsdelen pekas ut.",
        ror=("j2018.grans.aktivt-missbruk", "j2018.grans.sysselsattning"),
    ),
    Klausul(
        id="j2018.grans.forrehabiliterande",
        rubrik="Förrehabiliterande insatser hos stadsdelen",
        citat="Stadsdelsförvaltningarnas uppdrag skulle i större utsträckning kunna beskrivas som ett ansvar "
        "för det som kan benämnas som ”förrehabiliterade” insatser. Det kan tillexempel handla om "
        "motivation, komma igång med aktivitet […]",
        kalla=_ANSVAR,
        hantering=Hantering.BEDOMNING,
        skal="Källan säger «skulle kunna» och stavar ordet på sitt sätt [sic]. Gränsen är för oklar för kod.",
        ror=("j2018.grans.sysselsattning",),
    ),
    Klausul(
        id="j2018.grans.lokala-gemensamma-bedomningar",
        rubrik="Bedöm gråzonen tillsammans",
        citat="lokala gemensamma bedömningar görs för att skapa samsyn kring vem som ska erbjudas vilken "
        "insats samt arbeta för en ökad parallellitet av insatser […]",
        kalla=_ANSVAR,
        hantering=Hantering.UPPLYSNING,
        skal="Källan säger «kan vara» ett sätt. Därför är det en upplysning och inget krav.",
        ror=("j2018.grans.aktivt-missbruk", "j2018.grans.sysselsattning"),
        flaggor=("grazon-gemensam-bedomning",),
    ),
    Klausul(
        id="j2018.studier.ej-jobbtorg",
        rubrik="Studier och försörjning avgörs inte av Jobbtorg",
        citat="Målkonflikten kring studieplaneringar för aspiranter på jobbtorg är en tolkningsfråga och "
        "inte något som arbetsmarknadsnämnden eller Jobbtorg Stockholm har möjlighet att påverka.",
        kalla=kallor.OVERSYN.punkt(_STUDIER, 1),
        hantering=Hantering.INFORMATION,
        skal="Svaret finns i riktlinjerna för ekonomiskt bistånd, som inte ingår i våra källor.",
        tolkningar=("T-50",),
        ror=("j2018.studier.mellan-stolar",),
    ),
    Klausul(
        id="j2018.studier.mellan-stolar",
        rubrik="Försörjningen under studier kan brista",
        citat="aspiranter inte sällan hamnar mellan stolar vad gäller försörjning under studier, något som "
        "utgör ett betydande hinder för prioriterade grupper att inleda och fullfölja studier.",
        kalla=kallor.OVERSYN.punkt(_STUDIER, 1),
        hantering=Hantering.UPPLYSNING,
        skal="En känd lucka. Upplysningen varnar när stöd behövs samtidigt med studier.",
        ror=("j2018.ensamkommande-unga",),
        flaggor=("studier-mellan-stolar",),
    ),
    Klausul(
        id="j2018.studier.utbildningsplikt",
        rubrik="Utbildningsplikt för nyanlända",
        citat="Utifrån det anser förvaltningen att tydliga riktlinjer behöver tas fram gällande "
        "kompletterande ekonomiskt bistånd för de grupper som omfattas av utbildningsplikt.",
        kalla=kallor.OVERSYN.punkt(_STUDIER, 2),
        hantering=Hantering.INFORMATION,
        skal="Ett önskemål om riktlinjer från andra. Ingen sådan riktlinje finns bland källorna.",
        ror=("j2018.nyanlanda.3-kompletterande",),
    ),
    Klausul(
        id="j2018.jamstalldhet",
        rubrik="Könsuppdelad statistik saknas",
        citat="Förvaltningen har ingen könsuppdelad statistik över gruppen personer som har försörjningsstöd "
        "och är sjukskrivna.",
        kalla=kallor.OVERSYN.avsnitt(
            "Utöka samverkan kring sjukskrivna utan sjukpenninggrundande inkomst",
        ),
        hantering=Hantering.INFORMATION,
        skal="En brist i uppföljningen av jämställdhet. Kön är ingen uppgift i den här prövningen.",
        ror=("j2018.sgi-noll.platser",),
    ),
)
